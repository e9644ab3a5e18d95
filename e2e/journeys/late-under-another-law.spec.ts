import { scenarioCast } from '../../mocks/scenarios.ts';
import { DAY, WorldClock } from '../demo.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

test(
  'two officers attach a law; after its month nothing extends, and the answer is late',
  { tag: '@keyboard-too' },
  async ({ desk, hands }) => {
    const caller = saidBy(scenarioCast['first-call'].caller);
    const at = await desk('first-call');
    const { page } = at;
    await at.signIn(people.privacyOfficer);
    await at.queue.isShown();
    const company = (on: typeof page) =>
      on.getByRole('region').filter({ has: on.getByRole('heading', { name: 'HKT Corporation' }) });
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
    await expect(
      agent.page.getByRole('button', { name: 'Tell that it takes longer' }),
    ).toBeEnabled();
    await expect(agent.page.getByText('internal discussion')).toHaveCount(0);

    await agent.page.bringToFront();
    await page.close();
    await second.page.close();
    await new WorldClock(agent.page).advance(45 * DAY);
    await agent.page.reload();
    await agent.signInScreen.isShown();
    await agent.signIn(people.eventsAgent);
    await agent.callBar.goToRequest(request);
    await agent.request.isShown();
    const extend = agent.page.getByRole('button', { name: 'Tell that it takes longer' });
    await agent.request.isBarred(extend, /Too late to extend/);
    await expect(agent.page.getByRole('main')).toContainText(
      /Too late to extend since .*GDPR Art\. 12\(3\)/,
    );
    await agent.hands.press(agent.page.getByRole('button', { name: 'Why this date' }));
    const why = agent.page.getByRole('complementary', { name: 'Why this date' });
    await agent.hands.press(why.getByRole('button', { name: 'Say why it is late' }));
    const dialog = agent.page.getByRole('dialog', { name: 'Why the answer is late' });
    await agent.hands.check(dialog.getByRole('radio', { name: 'It was overlooked' }));
    await agent.hands.press(dialog.getByRole('button', { name: 'Record the reason' }));
    await expect(agent.page.getByRole('main')).toContainText('Late: It was overlooked');
    await expectAudit(agent.page, ['Request opened', 'Reason for the lateness recorded']);
  },
);
