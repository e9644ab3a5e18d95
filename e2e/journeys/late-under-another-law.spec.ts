import { scenarioCast } from '../../mocks/scenarios.ts';
import { CustomerSide, DAY, WorldClock } from '../demo.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

test(
  'two officers attach a law; after its month nothing extends, and the customer is told why the answer is late',
  { tag: '@keyboard-too' },
  async ({ desk, hands }) => {
    const caller = saidBy(scenarioCast['first-call'].caller);
    const at = await desk('first-call');
    const { page } = at;
    await at.signIn(people.privacyOfficer);
    const company = (on: typeof page) =>
      on.getByRole('region', { name: 'HKT Corporation', exact: true });
    await at.queue.isShown();
    await at.openPolicies();
    await hands.check(company(page).getByRole('checkbox', { name: 'GDPR (EU)' }));
    await hands.press(company(page).getByRole('button', { name: 'Propose the change' }));
    await expect(company(page)).toContainText('Attaches: GDPR (EU)');
    await at.request.isBarred(company(page).getByRole('button', { name: 'Approve' }), /./);

    const second = await at.inAnotherTab(people.secondPrivacyOfficer);
    await second.queue.isShown();
    await second.openPolicies();
    await second.hands.press(company(second.page).getByRole('button', { name: 'Approve' }));
    await expect(company(second.page)).toContainText('APPI (Japan) · GDPR (EU)');

    const agent = await second.inAnotherTab(people.eventsAgent);
    const request = await agent.openInquiry(caller.phone);
    const extend = agent.page.getByRole('button', { name: 'Tell that it takes longer' });
    await expect(extend).toBeEnabled();
    // Our own discussion pauses nothing, and nobody is offered to let it.
    await expect(agent.page.getByText(/pause/i)).toHaveCount(0);

    await agent.page.bringToFront();
    await page.close();
    await second.page.close();
    await new WorldClock(agent.page).advance(45 * DAY);
    await agent.page.reload();
    await agent.signInScreen.isShown();
    await agent.signIn(people.eventsAgent);
    await agent.callBar.goToRequest(request);
    await agent.request.isShown();
    await agent.request.isBarred(extend, /Too late to extend/);
    await expect(agent.page.getByRole('main')).toContainText(
      /Too late to extend since .*GDPR Art\. 12\(3\)/,
    );
    await agent.hands.press(agent.page.getByRole('button', { name: 'Say why it is late' }));
    const dialog = agent.page.getByRole('dialog', { name: 'Why the answer is late' });
    await agent.hands.check(dialog.getByRole('radio', { name: 'It was overlooked' }));
    await agent.hands.press(dialog.getByRole('button', { name: 'Record the reason' }));
    await expect(agent.page.getByRole('main')).toContainText('Late: It was overlooked');
    const letter = await new CustomerSide(agent.page).newest(request, 'lateness-notice');
    expect(letter.payload?.subject).toContain(request);
    expect(letter.payload?.body).toMatch(/見落とし|overlooked/u);

    // Those who supervise see how many are late, and of how many nobody has said why.
    const lead = await agent.inAnotherTab(people.eventsSupervisor);
    await expect(lead.page.getByText(/\d+ requests? (is|are) late/)).toBeVisible();
    await lead.page.close();
    await agent.page.bringToFront();
    await expectAudit(agent.page, ['Request opened', 'Reason for the lateness recorded']);
  },
);
