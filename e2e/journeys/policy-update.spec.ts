import { scenarioCast } from '../../mocks/scenarios.ts';
import { WorldClock } from '../demo.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

test(
  'two officers change the policy; an open request keeps its version and is shown what changed, a new one follows',
  { tag: '@keyboard-too' },
  async ({ desk }) => {
    const caller = saidBy(scenarioCast.impersonator.victim);
    const agent = await desk('first-call');
    const main = agent.page.getByRole('main');
    await agent.signIn(people.hongKongAgent);
    await agent.queue.isShown();
    const request = await agent.openInquiry(caller.phone);
    await expect(main).toContainText('version 1');

    const policyOf = (on: typeof agent) =>
      on.page.getByRole('region', { name: 'Policy by version: NTT Communications China' });
    const officer = await agent.inAnotherTab(people.privacyOfficer);
    await officer.queue.isShown();
    await officer.openPolicies();
    const policy = policyOf(officer);
    const change = 'Change the policy of NTT Communications China';
    await officer.hands.press(policy.getByRole('button', { name: change }), { palette: change });
    await officer.hands.check(policy.getByRole('checkbox', { name: /^N3b:/ }));
    const words = 'Whoever wants no more messages is taken off every list within the day.';
    await officer.hands.write(policy.getByLabel('What N3b says from then on'), words);
    await officer.hands.write(policy.getByLabel('A deletion can be undone for (hours)'), '24');
    const today = new Date(await new WorldClock(officer.page).now()).toLocaleDateString('sv-SE', {
      timeZone: 'Asia/Hong_Kong',
    });
    await officer.hands.write(policy.getByLabel('In force from'), today);
    await officer.hands.press(policy.getByRole('button', { name: 'Propose the new version' }));
    await expect(policy).toContainText('A new version of the policy waits');
    const inForce = 'Put it in force';
    await officer.request.isBarred(policy.getByRole('button', { name: inForce }), /./);

    const second = await officer.inAnotherTab(people.secondPrivacyOfficer);
    await second.queue.isShown();
    await second.openPolicies();
    await second.hands.press(policyOf(second).getByRole('button', { name: inForce }), {
      palette: 'A new version of the policy waits: NTT Communications China',
    });
    await expect(policyOf(second).getByRole('row', { name: /^2 .*in force/ })).toContainText(words);
    await second.openLog();
    await expect(second.page.getByRole('main')).toContainText('New version of the policy adopted');
    await second.page.close();
    await officer.page.close();

    await agent.page.bringToFront();
    await agent.page.reload();
    await agent.request.isShown();
    await expect(main).toContainText(
      'Received under version 1 of the policy. 2 clauses changed since. The date is unaffected.',
    );
    await agent.hands.press(agent.page.getByRole('button', { name: 'What changed' }));
    const behind = agent.page.getByRole('region', { name: 'The policy behind the date' });
    await expect(behind).toContainText(words);
    await expect(behind).toContainText('0 hours, now 24 hours');
    // The site's terms name sixty days; the policy goes before them, and no date is made of them.
    await expect(behind).toContainText('60 days');
    await expect(behind).toContainText(
      'The policy goes before other terms: that date is not used.',
    );
    await expect(behind).toContainText('Updates of the privacy policy');
    await expectAudit(agent.page, ['Request opened']);

    expect(await agent.openDeletion(caller.phone)).not.toBe(request);
    await expect(main).toContainText('version 2');
    await expect(main).not.toContainText('The policy was changed since');
  },
);
