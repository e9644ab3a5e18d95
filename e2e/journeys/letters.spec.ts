import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { LetterScreen } from '../desk/letter-screen.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

test(
  'a letter leaves as it was worded: checked, kept through a reload, never lost to another',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    const caller = saidBy(scenarioCast['first-call'].caller);
    const at = await desk('first-call');
    const { page } = at;
    await at.signIn(people.eventsAgent);
    const request = await at.openInquiry(caller.phone);
    const letter = new LetterScreen(page, hands);
    await letter.open('Letter of receipt');
    const standard = await letter.body.inputValue();
    expect(standard).toContain(request);

    // What has no place in it keeps it from leaving, and says so beside the field.
    await hands.write(letter.subject, `${request}: code 482916`);
    await letter.add(`We rang ${caller.phone}.`);
    await hands.press(letter.keep);
    await expect(page.getByRole('alert')).toContainText('The subject holds a code or a blank.');
    await expect(page.getByRole('alert')).toContainText(
      'It holds data of the customer that this letter does not need.',
    );

    // Nothing typed is lost by a reload.
    await expect(page.getByText('Draft saved')).toBeVisible();
    await page.reload();
    await expect(letter.subject).toHaveValue(`${request}: code 482916`);
    await hands.press(letter.again, { palette: 'Start again from the standard text' });
    await expect(letter.body).toHaveValue(standard);

    await letter.add('Our desk is closed on Friday.');
    await expect(letter.sheet).toContainText('Our desk is closed on Friday.');

    // Somebody else keeps another wording first.
    const second = await at.inAnotherTab(people.eventsSupervisor);
    await second.page.goto(`/requests/${request}/letters/acknowledgement`);
    const theirs = new LetterScreen(second.page, second.hands);
    await theirs.isShown();
    await theirs.add('We are moving house.');
    await second.hands.write(theirs.subject, `${request}: where to find us`);
    await second.hands.press(theirs.keep);
    await expect(second.page.getByText('This wording will leave')).toBeVisible();
    await second.page.close();

    await page.bringToFront();
    await hands.press(letter.keep);
    // What only they worded is kept by itself; of what both worded one has to stay.
    const conflict = page.getByRole('table', { name: 'What' });
    for (const words of ['When you began', 'Our desk is closed on Friday.', 'We are moving house.'])
      await expect(conflict).toContainText(words);
    await expect(conflict.getByRole('rowheader', { name: 'Subject' })).toHaveCount(0);
    await expect(letter.subject).toHaveValue(`${request}: where to find us`);
    await hands.press(page.getByRole('button', { name: 'Keep what is chosen' }));
    await expect(conflict).toBeHidden();

    await page.emulateMedia({ media: 'print' });
    await expect(letter.sheet).toBeVisible();
    await expect(letter.body).toBeHidden();
    await page.emulateMedia({ media: null });

    await letter.back();
    await hands.press(page.getByRole('button', { name: 'Send the letter of receipt' }), {
      palette: 'Send the letter of receipt',
    });
    await expect(page.getByText(/Letter of receipt sent/)).toBeVisible();
    const { payload } = await customerSide.newest(request, 'acknowledgement');
    expect(payload?.body).toContain('Our desk is closed on Friday.');
    expect(payload?.body).not.toContain('moving house');
    expect(payload?.subject).toBe(`${request}: where to find us`);
    const sent = (await customerSide.messages(request)).map(({ kind }) => kind);
    expect(sent).toEqual(['acknowledgement']);
    const lines = await expectAudit(page, [
      'Request opened',
      'Refused by a rule Some fields need mending.',
      'Letter worded',
      'Refused by a rule Someone saved first.',
      'Letter worded',
      'Receipt acknowledged',
    ]);
    expect(lines.join('\n')).not.toContain('Friday');
  },
);
