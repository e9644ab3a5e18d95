import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import type { VerificationDrawer } from '../desk/verification-drawer.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

const callBack = ({ drawer }: VerificationDrawer) =>
  drawer.getByRole('button', { name: 'Record the call-back' });

test(
  'where a caller presses and no channel is left, a supervisor who had no hand in it calls back',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    const caller = saidBy(scenarioCast['few-questions'].caller);
    const at = await desk('few-questions');
    const { page, correction, verification } = at;
    await at.signIn(people.supportAgent);

    // Her mail address is in dispute, proved by codes to the other two: no code goes there any more.
    await at.openCustomer(caller.phone);
    await hands.press(at.customer.openCorrection);
    const email = correction.item.locator('option').filter({ hasText: 'E-mail' }).first();
    await hands.choose(correction.item, await email.innerText());
    await hands.write(correction.asked, 'mary.new@letterbox.example');
    const disputed = await at.openRequest.open();
    await verification.open();
    for (let count = 0; count < 2; count += 1)
      await at.tellCode(async () => customerSide.code(disputed));
    await expect(verification.drawer).toContainText('Everything needed is proved.');

    // And she wants her data at once.
    await at.openCustomer(caller.phone);
    await hands.press(at.customer.openInquiry);
    await at.openRequest.isShown();
    await hands.check(page.getByRole('checkbox', { name: 'The caller presses for speed' }));
    const request = await at.openRequest.open();
    await verification.open();
    await expect(verification.drawer).toContainText(/Signals.*The caller presses for speed/);
    for (let count = 0; count < 2; count += 1)
      await at.tellCode(async () => customerSide.code(request));
    await verification.agree();
    await expect(verification.drawer).toContainText(
      'A supervisor who has not worked on this request calls the number of record.',
    );
    await at.request.isBarred(callBack(verification), /./);
    await expect(at.request.pill('Awaiting identity')).toBeVisible();

    const second = await at.inAnotherTab(people.supportSupervisor);
    await second.callBar.goToRequest(request);
    await second.request.isShown();
    await second.verification.open();
    await second.hands.press(callBack(second.verification));
    await expect(second.verification.drawer).toContainText('Everything needed is proved.');
    await second.page.close();

    await page.bringToFront();
    await page.reload();
    await at.request.isShown();
    await expect(at.request.pill('In review')).toBeVisible();
    await hands.press(at.request.next.getByRole('button', { name: 'Build disclosure' }));
    await expect(at.disclosure.read.or(at.disclosure.look)).toBeFocused();
    await expectAudit(page, [
      'Request opened',
      'Code sent',
      'Alert sent',
      'Code confirmed',
      'Code sent',
      'Alert sent',
      'Code confirmed',
      'Declaration recorded',
      'Confirmed that the request is theirs',
      'Everything needed is proved',
    ]);
  },
);
