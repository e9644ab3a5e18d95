import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

test(
  'a flood of unproved requests stands as one, and the customer still gets through',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    const caller = saidBy(scenarioCast['first-call'].caller);
    const at = await desk('first-call');
    const { page } = at;
    await at.signIn(people.eventsAgent);
    const ids: string[] = [];
    for (let count = 0; count < 6; count += 1) ids.push(await at.openInquiry(caller.phone));
    await at.openQueue();
    const strip = page.getByText(/6 open requests on one person within 24 hours/);
    await expect(strip).toBeVisible();
    await expect(at.queue.rows.getByRole('link', { name: ids[5] ?? '', exact: true })).toHaveCount(
      0,
    );
    await expect(at.queue.rows.getByRole('link', { name: ids[0] ?? '', exact: true })).toHaveCount(
      1,
    );

    const second = await at.inAnotherTab(people.eventsSupervisor);
    await second.queue.isShown();
    await expect(
      second.page.getByText(/6 open requests on one person within 24 hours/),
    ).toBeVisible();
    await second.page.close();

    // The customer in person proves one of them; the others inherit nothing.
    await at.request.goTo(ids[0] ?? '');
    await at.prove(caller.answers, async () => customerSide.code(ids[0] ?? ''));
    await at.request.goTo(ids[1] ?? '');
    await expect(at.request.pill('Received')).toBeVisible();
    await hands.press(page.getByRole('button', { name: 'Duplicate of another' }));
    const dialog = page.getByRole('dialog', { name: 'Duplicate of another request' });
    await hands.check(dialog.getByRole('radio', { name: ids[2] ?? '' }));
    await hands.press(dialog.getByRole('button', { name: 'End as duplicate' }));
    await expect(at.request.pill('Duplicate')).toBeVisible();
    await expectAudit(page, ['Request opened', 'Request closed']);
  },
);
