import { scenarioCast } from '../../mocks/scenarios.ts';
import { DAY } from '../demo.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit, PROVED_WITHOUT_DECLARATION } from '../proof.ts';
import { saidBy } from '../said-by.ts';

/** How her name is read; no desk ever asked. */
const READING = 'グレース・ホロウェイ';

test(
  'an item never held is added, asked by a letter that counts from the desk that got it first',
  { tag: '@keyboard-too' },
  async ({ desk, hands, clock, customerSide }) => {
    const caller = saidBy(scenarioCast['lost-phone'].caller);
    const at = await desk('lost-phone');
    const { page, correction, verification } = at;
    await at.signIn(people.supportAgent);
    await at.openCustomer(caller.email);
    await hands.press(at.customer.openCorrection);
    await hands.choose(correction.item, 'Add, never held: Name reading');
    await hands.write(correction.asked, READING);
    await hands.check(page.getByRole('radio', { name: 'Letter' }));
    await hands.choose(page.getByLabel('Received first by another desk'), 'Events desk Tokyo');
    const first = new Date((await clock.now()) - 9 * DAY).toISOString().slice(0, 10);
    await hands.write(page.getByLabel('Received there on'), first);
    await expect(page.getByText('Draft saved')).toBeVisible();

    // Nothing typed is lost by a reload, the first desk neither.
    await page.reload();
    await expect(page.getByLabel('Received there on')).toHaveValue(first);
    await expect(correction.asked).toHaveValue(READING);
    const request = await at.openRequest.open();
    await hands.press(page.getByRole('button', { name: 'Why this date' }));
    const why = page.getByRole('complementary', { name: 'Why this date' });
    await expect(why).toContainText('Events desk Tokyo');
    await hands.leave(why);

    await verification.open();
    await verification.askAndCheck(caller.answers);
    await expect(verification.verdict).toContainText('Confirmed');
    await at.tellCode(async () => customerSide.code(request));
    await hands.press(verification.compare);
    await expect(correction.row('Held')).toContainText('nothing held');
    await expect(correction.row('Asked')).toContainText(READING);
    await hands.press(correction.go);
    await hands.press(at.request.close);
    await expect(at.request.pill('Granted')).toBeVisible();
    await expectAudit(page, [
      'Request opened',
      ...PROVED_WITHOUT_DECLARATION,
      'Item shown in full',
      'Item corrected',
      'Request closed',
    ]);
    await at.openCustomer(caller.email);
    await expect(at.customer.item('Name reading')).toBeVisible();
  },
);
