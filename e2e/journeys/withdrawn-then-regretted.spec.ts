import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

const proof = [
  'Set of questions asked',
  'Identity confirmed',
  'Code sent',
  'Alert sent',
  'Code confirmed',
  'Declaration recorded',
];

test(
  '“forget it” does not stop a deletion before its approval until it is proved, and a regret begins the clocks anew',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    const caller = saidBy(scenarioCast['legal-hold'].caller);
    const at = await desk('legal-hold');
    const { page, verification } = at;
    await at.signIn(people.hongKongAgent);
    const request = await at.openDeletion(caller.phone);
    await at.prove(caller.answers, async () => customerSide.code(request));
    await hands.press(verification.workbench);
    await at.deletion.propose('delete 14 items');

    // Somebody writes from another address that it is all over.
    await hands.press(page.getByRole('button', { name: 'Taken back by the customer' }));
    const dialog = page.getByRole('dialog', { name: 'Taken back by the customer' });
    await hands.check(dialog.getByRole('radio', { name: 'E-mail' }));
    await hands.press(dialog.getByRole('button', { name: 'Note the wish' }));
    const withdraw = dialog.getByRole('button', { name: 'End as withdrawn' });
    await at.request.isBarred(withdraw, /Identity is not proved far enough/);
    await expect(dialog).toContainText('Still to be proved');
    await expect(at.request.pill('Awaiting approval')).toBeAttached();

    // It is the customer after all: the whole proof once more.
    await hands.press(dialog.getByRole('button', { name: 'Verify' }));
    await verification.askAndCheck(caller.answers);
    await expect(verification.verdict).toContainText('Confirmed');
    await at.tellCode(async () => customerSide.code(request));
    await verification.agree();
    await expect(verification.declare).toBeHidden();
    await hands.press(page.getByRole('button', { name: 'Taken back by the customer' }).first());
    await expect(dialog).toContainText('Proved to be the customer.');
    await expect(dialog).toContainText(/What will not be done any more.*Deletion/s);
    await hands.press(withdraw);
    await expect(at.request.pill('Withdrawn')).toBeVisible();
    const { payload } = await customerSide.newest(request, 'withdrawal-notice');
    expect(payload?.body).toContain(request);
    await expect(page.getByRole('main')).not.toContainText('A second person decides');

    // And regrets: the first receipt stays in view, and a new clock runs.
    await hands.press(page.getByRole('button', { name: 'Take up again' }));
    await expect(at.request.pill('Received')).toBeVisible();
    await hands.press(page.getByRole('button', { name: 'Why this date' }));
    const why = page.getByRole('complementary', { name: 'Why this date' });
    await expect(why).toContainText('First received');
    await expect(why).toContainText('Taken up again: the clocks begin anew');
    await expectAudit(page, [
      'Request opened',
      ...proof,
      'Everything needed is proved',
      'Deletion proposed',
      'Withdrawal asked for',
      ...proof,
      'Request closed',
      'Request taken up again',
    ]);
  },
);
