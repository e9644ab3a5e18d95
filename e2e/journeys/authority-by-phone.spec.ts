import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectVerifiedChain } from '../proof.ts';

test(
  'an inspector on the telephone hears how to serve, and nothing of anybody',
  { tag: '@keyboard-too' },
  async ({ desk, hands }) => {
    const at = await desk('everyday');
    const { page } = at;
    await at.signIn(people.hongKongAgent);
    const call = await at.openAuthority();
    // No record can be opened from here: neither by the bar nor by its key, nor by a number in the palette.
    await expect(page.getByRole('search')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(0);
    await expect(call.getByRole('textbox')).toHaveCount(0);
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog');
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.insertText('R-10');
    await expect(palette.getByRole('option')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(palette).toBeHidden();

    await expect(call).toContainText(
      'I can’t say on the telephone whether any person is a customer',
    );
    await expect(call).toContainText('It needs to be in writing, name your office and the law');
    await expect(call).not.toContainText('9990 0110');
    await hands.choose(
      call.getByLabel('Office that the caller names'),
      'Harbour police, Hong Kong',
    );
    await hands.check(call.getByRole('checkbox', { name: 'They press for an answer at once' }));
    await expect(call).toContainText('I can’t shorten that on the telephone');
    await hands.press(call.getByRole('button', { name: 'Note the call' }));
    await expect(call.getByRole('alert')).toContainText(
      'only through the switchboard of Harbour police, Hong Kong: 9990 0110',
    );

    await at.openLog();
    const newest = at.log.rows.filter({ hasText: 'An authority called' });
    await expect(newest).toHaveCount(1);
    await expect(newest).toContainText('Whether somebody is a customer');
    await expect(newest).toContainText('pressed for an answer');
    await expectVerifiedChain(page);
  },
);
