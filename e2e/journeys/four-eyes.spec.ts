import { accounts, scenarioCast } from '../../mocks/scenarios.ts';
import { openedRequest } from '../desk/open-request-screen.ts';
import { Colleague } from '../colleague.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit, PROVED } from '../proof.ts';
import { saidBy } from '../said-by.ts';

test(
  'withholding an item waits for a supervisor in a session of their own',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    const caller = saidBy(scenarioCast['first-call'].caller);
    const at = await desk('first-call');
    const { page, disclosure } = at;
    await at.signIn(people.eventsAgent);
    const request = await at.openInquiry(caller.phone);
    await at.prove(caller.answers, async () => customerSide.code(request));
    await hands.press(at.verification.build);
    await hands.press(disclosure.read);
    await hands.check(disclosure.decision(0, 'Withhold'));
    const ground = disclosure.preview.getByLabel('Ground');
    await hands.choose(ground, await ground.locator('option').nth(1).innerText());
    await disclosure.decide(0);
    await disclosure.decide(1);
    await hands.press(disclosure.saveAndPreview);
    await hands.press(disclosure.askSupervisor);
    await expect(page.getByRole('main')).toContainText('A second person decides');
    // Whoever proposed it cannot approve it.
    await at.request.isBarred(at.request.approve, /Your role cannot do this/);

    await at.approvedBy(people.eventsSupervisor, request);
    await hands.press(disclosure.build.first());
    await hands.press(disclosure.handOver);
    await hands.press(disclosure.close);
    await expect(at.request.pill('Partly granted')).toBeVisible();
    await expectAudit(page, [
      'Request opened',
      ...PROVED,
      'Disclosure previewed',
      'Items decided',
      'Disclosure previewed',
      'Withholding proposed',
      'Withholding approved',
      'Disclosure begun',
      'Disclosure handed over',
      'Request closed',
    ]);
  },
);

test(
  'locked questions open again by a supervisor who made no attempt',
  { tag: '@keyboard-too' },
  async ({ desk, hands }) => {
    const caller = saidBy(scenarioCast.locked.caller);
    const at = await desk('locked');
    const { page, verification } = at;
    await at.signIn(people.shanghaiAgent);
    await at.openCustomer(caller.phone);
    await hands.press(at.customer.requests.getByRole('link'));
    const request = await openedRequest(page);
    await verification.open();
    await expect(verification.drawer).toContainText(/Questions locked until/);
    await expect(verification.drawer).toContainText('Opt-out is always open.');
    await expect(verification.ask).toHaveCount(0);
    await hands.press(
      verification.drawer.getByRole('button', { name: 'Ask a supervisor to unlock' }),
    );
    await expect(page.getByRole('main')).toContainText('A second person decides');

    // Two who may decide do so at once: the second is told what became of it, and nothing is approved twice.
    const second = await at.inAnotherTab(people.shanghaiSupervisor);
    await second.queue.openApproval(request);
    await second.request.isShown();
    const officer = await Colleague.signedIn(second.page, accounts.privacyOfficer);
    const path = `/api/requests/${request}`;
    type Proposed = { readonly version: number; readonly proposed: { readonly digest: string } };
    const { version, proposed } = await officer.reads<Proposed>(path);
    await officer.does(`${path}/approve`, { digest: proposed.digest }, version);
    await second.hands.press(second.request.approve, { palette: 'Go to the proposal' });
    await expect(second.page.getByRole('alert')).toContainText('What you pressed was not done.');
    const overtaken = second.page.getByRole('table', { name: 'What' });
    await expect(overtaken.getByRole('row', { name: /^What is proposed/ })).toContainText(
      'nothing',
    );
    await expect(overtaken).toContainText('Approve');
    await second.hands.press(second.page.getByRole('button', { name: 'Leave it' }));
    await expect(overtaken).toBeHidden();
    await second.page.close();
    await page.bringToFront();
    await page.reload();
    await at.request.isShown();
    await verification.open();
    await verification.askAndCheck(caller.answers);
    await expect(verification.verdict).toContainText('Confirmed');
    await expectAudit(page, [
      'Request opened',
      'Set of questions asked',
      'Identity not confirmed',
      'Alert sent',
      'Set of questions asked',
      'Identity not confirmed',
      'Set of questions asked',
      'Identity not confirmed',
      'Unlock asked for',
      'Questions unlocked',
      'Refused by a rule Someone saved first.',
      'Set of questions asked',
      'Identity confirmed',
    ]);
  },
);
