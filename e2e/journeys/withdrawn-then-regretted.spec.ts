import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

test(
  '“forget it” stops nothing until it is proved, and a regret begins the clocks anew',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    const caller = saidBy(scenarioCast['first-call'].caller);
    const at = await desk('first-call');
    const { page, verification } = at;
    await at.signIn(people.eventsAgent);
    const request = await at.openInquiry(caller.phone);
    await at.prove(caller.answers, async () => customerSide.code(request));
    await hands.leave(verification.drawer);

    // Somebody writes that it is all over.
    const takenBack = page.getByRole('button', { name: 'Taken back by the customer' });
    await hands.press(takenBack);
    const dialog = page.getByRole('dialog', { name: 'Taken back by the customer' });
    await hands.check(dialog.getByRole('radio', { name: 'E-mail' }));
    await hands.press(dialog.getByRole('button', { name: 'Note the wish' }));
    const withdraw = dialog.getByRole('button', { name: 'End as withdrawn' });
    await at.request.isBarred(withdraw, /./);
    await expect(dialog).toContainText('Still to be proved');
    await hands.press(dialog.getByRole('button', { name: 'Verify' }));

    // It is the customer after all: the whole proof once more.
    await verification.askAndCheck(caller.answers);
    await expect(verification.verdict).toContainText('Confirmed');
    await at.tellCode(async () => customerSide.code(request));
    await verification.agree();
    await expect(verification.declare).toBeHidden();
    await hands.press(takenBack.last());
    await expect(dialog).toContainText('Proved to be the customer.');
    await expect(dialog).toContainText('What will not be done any more');
    await hands.press(withdraw);
    await expect(at.request.pill('Withdrawn')).toBeVisible();
    const { payload } = await customerSide.newest(request, 'withdrawal-notice');
    expect(payload?.body).toContain(request);

    // And regrets.
    await hands.press(page.getByRole('button', { name: 'Take up again' }));
    await expect(at.request.pill('Received')).toBeVisible();
    await hands.press(page.getByRole('button', { name: 'Why this date' }));
    const why = page.getByRole('complementary', { name: 'Why this date' });
    await expect(why).toContainText('First received');
    await expect(why).toContainText('Taken up again: the clocks begin anew');
    await expectAudit(page, [
      'Request opened',
      'Set of questions asked',
      'Identity confirmed',
      'Code sent',
      'Alert sent',
      'Code confirmed',
      'Declaration recorded',
      'Everything needed is proved',
      'Withdrawal asked for',
      'Set of questions asked',
      'Identity confirmed',
      'Code sent',
      'Alert sent',
      'Code confirmed',
      'Declaration recorded',
      'Request closed',
      'Request taken up again',
    ]);
  },
);
