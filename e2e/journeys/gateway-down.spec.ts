import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

test(
  'when text messages do not go out, the desk says what still works, and nothing is skipped',
  { tag: '@keyboard-too' },
  async ({ desk, hands, faults, customerSide }) => {
    const caller = saidBy(scenarioCast['first-call'].caller);
    const at = await desk('first-call');
    const { page, verification } = at;
    await at.signIn(people.eventsAgent);
    const request = await at.openInquiry(caller.phone);
    await verification.open();
    await verification.askAndCheck(caller.answers);
    await expect(verification.verdict).toContainText('Confirmed');
    // It fails while the channel still looks open.
    await hands.check(verification.channel('Phone'));
    await faults.gateway('phone', true);
    await hands.press(verification.sendCode);
    await expect(verification.drawer.getByRole('alert')).toContainText('do not go out now');
    await page.reload();
    await at.request.isShown();
    await verification.open();
    await expect(verification.drawer).toContainText(/Messages do not go out now: Phone/);
    await expect(verification.drawer).toContainText('Our outage stops no clock.');
    await expect(verification.channel('Phone')).toBeDisabled();
    await expect(verification.drawer.getByRole('button', { name: /skip/i })).toHaveCount(0);
    await hands.check(verification.channel('E-mail'));
    await at.tellCode(async () => customerSide.code(request));
    await verification.agree();
    await expect(verification.drawer).toContainText('Everything needed is proved.');
    await expectAudit(page, [
      'Request opened',
      'Set of questions asked',
      'Identity confirmed',
      'Refused by a rule',
      'Code sent',
      'Alert sent',
      'Code confirmed',
      'Declaration recorded',
      'Everything needed is proved',
    ]);
  },
);
