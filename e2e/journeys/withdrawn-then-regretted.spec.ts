import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

test('“forget it” stops nothing until it is proved, and a regret begins the clocks anew', async ({
  desk,
  customerSide,
}) => {
  const caller = saidBy(scenarioCast['first-call'].caller);
  const at = await desk('first-call');
  const { page, verification } = at;
  await at.signIn(people.eventsAgent);
  const request = await at.openInquiry(caller.phone);
  await at.prove(caller.answers, async () => customerSide.code(request));
  await page.keyboard.press('v');
  await expect(verification.drawer).toBeHidden();

  // Somebody writes that it is all over.
  await page.keyboard.press('w');
  const dialog = page.getByRole('dialog', { name: 'Taken back by the customer' });
  await dialog.getByRole('radio', { name: 'E-mail' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Note the wish' }).click();
  const withdraw = dialog.getByRole('button', { name: 'End as withdrawn' });
  await at.request.isBarred(withdraw, /./);
  await expect(dialog).toContainText('Still to be proved');
  await dialog.getByRole('button', { name: 'Verify' }).click();

  // It is the customer after all: the whole proof once more.
  await verification.askAndCheck(caller.answers);
  await expect(verification.verdict).toContainText('Confirmed');
  await at.tellCode(async () => customerSide.code(request));
  await verification.declare.click();
  await expect(verification.declare).toBeHidden();
  await page.keyboard.press('w');
  await expect(dialog).toContainText('Proved to be the customer.');
  await expect(dialog).toContainText('What will not be done any more');
  await withdraw.click();
  await expect(at.request.pill('Withdrawn')).toBeVisible();
  const { payload } = await customerSide.newest(request, 'withdrawal-notice');
  expect(payload?.body).toContain(request);

  // And regrets.
  await page.getByRole('button', { name: 'Take up again' }).click();
  await expect(at.request.pill('Received')).toBeVisible();
  await page.keyboard.press('d');
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
});
