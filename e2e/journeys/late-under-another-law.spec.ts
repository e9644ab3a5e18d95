import { scenarioCast } from '../../mocks/scenarios.ts';
import { DAY, WorldClock } from '../demo.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectVerifiedChain } from '../proof.ts';
import { saidBy } from '../said-by.ts';

test('two officers attach a law; after its month nothing extends, and the answer is late', async ({
  desk,
}) => {
  const caller = saidBy(scenarioCast['first-call'].caller);
  const at = await desk('first-call');
  const { page } = at;
  await at.signIn(people.privacyOfficer);
  await at.queue.isShown();
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  const company = (on: typeof page) =>
    on.getByRole('region').filter({ has: on.getByRole('heading', { name: 'HKT Corporation' }) });
  await company(page).getByRole('checkbox', { name: 'GDPR (EU)' }).check({ force: true });
  await company(page).getByRole('button', { name: 'Propose the change' }).click();
  await expect(company(page)).toContainText('Attaches: GDPR (EU)');
  await at.request.isBarred(company(page).getByRole('button', { name: 'Approve' }), /./);

  const second = await at.inAnotherTab(people.secondPrivacyOfficer);
  await second.page.goto('/policies');
  await company(second.page).getByRole('button', { name: 'Approve' }).click();
  await expect(company(second.page)).toContainText('APPI (Japan) · GDPR (EU)');

  const agent = await second.inAnotherTab(people.eventsAgent);
  const request = await agent.openInquiry(caller.phone);
  await expect(agent.page.getByRole('button', { name: 'Tell that it takes longer' })).toBeEnabled();
  await expect(agent.page.getByText('internal discussion')).toHaveCount(0);

  await agent.page.bringToFront();
  await page.close();
  await second.page.close();
  await new WorldClock(agent.page).advance(45 * DAY);
  await agent.page.reload();
  await agent.signInScreen.isShown();
  await agent.signIn(people.eventsAgent);
  await agent.request.goTo(request);
  const extend = agent.page.getByRole('button', { name: 'Tell that it takes longer' });
  await agent.request.isBarred(extend, /Too late to extend/);
  await expect(agent.page.getByRole('main')).toContainText(
    /Too late to extend since .*GDPR Art\. 12\(3\)/,
  );
  await agent.page.getByRole('button', { name: 'Say why it is late' }).click();
  const dialog = agent.page.getByRole('dialog', { name: 'Why the answer is late' });
  await dialog.getByRole('radio', { name: 'It was overlooked' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Record the reason' }).click();
  await expect(agent.page.getByRole('main')).toContainText('Late: It was overlooked');
  await expect(agent.request.trail.first()).toContainText('Reason for the lateness recorded');
  await expectVerifiedChain(agent.page);
});
