import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';

test(
  'the script follows the steps of a call in the language of the caller, beside the drawer',
  { tag: '@keyboard-too' },
  async ({ desk, hands }) => {
    const { caller } = scenarioCast['first-call'];
    const { page, ...at } = await desk('first-call');
    await at.signInScreen.choose(people.eventsAgent);
    await at.queue.isShown();
    await page.goto(`/requests/new?customer=${caller.id}`);
    await at.openRequest.isShown();
    const request = await at.openRequest.open();

    await hands.press(page.getByRole('button', { name: 'Call script' }));
    const script = page.getByRole('complementary', { name: 'Call script' });
    await expect(script.getByRole('heading', { name: 'Call script' })).toBeFocused();
    // Mr Sato's record says Japanese: so do the lines, whatever the screen's language.
    await expect(script.getByRole('radio', { name: '日本語' })).toBeChecked();
    const before = script.getByRole('figure', { name: 'Before the questions' });
    await expect(before.locator('[lang="ja"]')).toContainText('ご本人確認');
    const number = script.getByRole('figure', { name: 'Before you hang up' });
    await expect(number).toContainText(request);

    const spelt = script.getByRole('list', { name: 'Spell back' }).getByRole('listitem');
    await expect(spelt.first()).toContainText('ローマのR');
    const spell = script.getByRole('textbox', { name: 'Name or e-mail to spell' });
    await hands.write(spell, 'サトウ');
    await expect(spelt).toHaveText([/桜のサ/, /東京のト/, /上野のウ/]);
    await hands.write(spell, '482913');
    await expect(script).toContainText('Digits alone are not spelt here');
    await expect(spelt).toHaveCount(0);

    await hands.check(script.getByRole('radio', { name: 'English' }));
    await expect(before).toContainText('To protect your information');

    // The drawer opens, and the script stays beside it.
    await at.verification.open();
    await expect(script).toBeVisible();
    await hands.press(script.getByRole('button', { name: 'Close' }));
    await expect(script).toBeHidden();
    await hands.leave(at.verification.drawer);
    await expectAudit(page, ['Request opened']);
  },
);
