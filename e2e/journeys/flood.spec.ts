import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit, PROVED } from '../proof.ts';
import { saidBy } from '../said-by.ts';

/** Unproved deletions that reach the desk within the hour. */
const FLOOD = 12;

test(
  'twelve unproved deletions against one address stand as one, and the customer still gets through',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    test.slow();
    const caller = saidBy(scenarioCast['first-call'].caller);
    const at = await desk('first-call');
    const { page } = at;
    await at.signIn(people.eventsAgent);
    const ids: string[] = [];
    for (let count = 0; count < FLOOD; count += 1) {
      await at.openCustomer(caller.email);
      await hands.press(at.customer.openDeletion);
      await at.openRequest.isShown();
      ids.push(await at.openRequest.open());
    }
    const [first = '', other = '', third = ''] = ids;
    await at.openQueue();
    await expect(page.getByText(/12 open requests on one person within 24 hours/)).toBeVisible();
    await expect(page.getByText('None inherits the proof of another.')).toBeVisible();
    await expect(at.queue.request(first)).toHaveCount(1);
    for (const id of ids.slice(1)) await expect(at.queue.request(id)).toHaveCount(0);

    const second = await at.inAnotherTab(people.eventsSupervisor);
    await second.queue.isShown();
    await expect(
      second.page.getByText(/12 open requests on one person within 24 hours/),
    ).toBeVisible();
    await second.page.close();
    await page.bringToFront();

    // The customer on the phone proves one of them by what they have in hand; the others inherit nothing.
    await hands.press(at.queue.request(first));
    await at.request.isShown();
    await at.prove(caller.answers, async () => customerSide.code(first));
    await hands.press(
      page
        .getByRole('main')
        .getByRole('link', { name: new RegExp(`${other}\\b`) })
        .first(),
    );
    await expect(page).toHaveURL(new RegExp(`/requests/${other}$`));
    await expect(at.request.pill('Received')).toBeVisible();
    await hands.press(page.getByRole('button', { name: 'Duplicate of another' }));
    const dialog = page.getByRole('dialog', { name: 'Duplicate of another request' });
    await hands.check(dialog.getByRole('radio', { name: new RegExp(`${third}\\b`) }));
    await hands.press(dialog.getByRole('button', { name: 'End as duplicate' }));
    await expect(at.request.pill('Duplicate')).toBeVisible();

    // Nothing of the flood stands between them and an opt-out.
    await at.openCustomer(caller.email);
    await hands.press(at.customer.stopMarketing);
    const stop = page.getByRole('dialog');
    await hands.press(stop.getByRole('button', { name: 'Stop marketing' }));
    await expect(stop).toContainText('Marketing is stopped');
    await hands.press(stop.getByRole('button', { name: 'Close request' }));
    await expect(stop).toBeHidden();

    await at.request.goTo(third);
    await expectAudit(page, ['Request opened', 'Duplicate taken in']);
    await at.request.goTo(first);
    await expectAudit(page, ['Request opened', ...PROVED]);
  },
);
