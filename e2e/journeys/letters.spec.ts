import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { LetterScreen } from '../desk/letter-screen.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

test('a letter leaves as it was worded: checked, kept through a reload, never lost to another', async ({
  desk,
  customerSide,
}) => {
  const caller = saidBy(scenarioCast['first-call'].caller);
  const at = await desk('first-call');
  const { page } = at;
  await at.signIn(people.eventsAgent);
  const request = await at.openInquiry(caller.phone);
  const letter = new LetterScreen(page);
  await letter.open('Letter of receipt');
  const standard = await letter.body.inputValue();
  expect(standard).toContain(request);

  // What has no place in it keeps it from leaving, and says so beside the field.
  await letter.subject.fill(`${request}: code 482916`);
  await letter.add(`We rang ${caller.phone}.`);
  await letter.keep.click();
  await expect(page.getByRole('alert')).toContainText('The subject holds a code or a blank.');
  await expect(page.getByRole('alert')).toContainText(
    'It holds data of the customer that this letter does not need.',
  );

  // Nothing typed is lost by a reload.
  await expect(page.getByText('Draft saved')).toBeVisible();
  await page.reload();
  await expect(letter.subject).toHaveValue(`${request}: code 482916`);
  await letter.again.click();
  await expect(letter.body).toHaveValue(standard);

  await letter.add('Our desk is closed on Friday.');
  await expect(letter.sheet).toContainText('Our desk is closed on Friday.');

  // Somebody else keeps another wording first.
  const second = await at.inAnotherTab(people.eventsSupervisor);
  await second.page.goto(`/requests/${request}/letters/acknowledgement`);
  const theirs = new LetterScreen(second.page);
  await theirs.isShown();
  await theirs.add('We are moving house.');
  await theirs.keep.click();
  await expect(second.page.getByText('This wording will leave')).toBeVisible();
  await second.page.close();

  await page.bringToFront();
  await letter.keep.click();
  await expect(page.getByText('Someone kept another wording first')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Theirs, kept now' })).toContainText(
    'moving house',
  );
  await page.getByRole('button', { name: 'Keep mine over theirs' }).click();
  await expect(page.getByText('Someone kept another wording first')).toBeHidden();

  await page.emulateMedia({ media: 'print' });
  await expect(letter.sheet).toBeVisible();
  await expect(letter.body).toBeHidden();
  await page.emulateMedia({ media: null });

  await letter.back();
  await page.getByRole('button', { name: 'Send the letter of receipt' }).click();
  await expect(page.getByText(/Letter of receipt sent/)).toBeVisible();
  const { payload } = await customerSide.newest(request, 'acknowledgement');
  expect(payload?.body).toContain('Our desk is closed on Friday.');
  expect(payload?.body).not.toContain('moving house');
  const lines = await expectAudit(page, [
    'Request opened',
    'Refused by a rule Some fields need mending.',
    'Letter worded',
    'Refused by a rule Someone saved first.',
    'Letter worded',
    'Receipt acknowledged',
  ]);
  expect(lines.join('\n')).not.toContain('Friday');
});
