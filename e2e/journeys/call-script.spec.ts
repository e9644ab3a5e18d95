import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';

test('the script follows the steps of a call in the language of the caller, beside the drawer', async ({
  desk,
}) => {
  const { caller } = scenarioCast['first-call'];
  const { page, ...at } = await desk('first-call');
  await at.signInScreen.choose(people.eventsAgent);
  await at.queue.isShown();
  await page.goto(`/requests/new?customer=${caller.id}`);
  await at.openRequest.isShown();
  const request = await at.openRequest.open();

  await page.keyboard.press('s');
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
  await script.getByRole('textbox', { name: 'Name or e-mail to spell' }).fill('サトウ');
  await expect(spelt).toHaveText([/桜のサ/, /東京のト/, /上野のウ/]);
  await script.getByRole('textbox', { name: 'Name or e-mail to spell' }).fill('482913');
  await expect(script).toContainText('Digits alone are not spelt here');
  await expect(spelt).toHaveCount(0);

  await script.getByRole('radio', { name: 'English' }).check();
  await expect(before).toContainText('To protect your information');

  // The focus lies on a choice: the drawer is opened by its button, and the script stays beside it.
  await page
    .getByRole('main')
    .getByRole('button', { name: 'Verify', exact: false })
    .first()
    .click();
  await expect(page.getByRole('complementary', { name: 'Verify identity' })).toBeVisible();
  await expect(script).toBeVisible();
  await script.getByRole('button', { name: 'Close' }).click();
  await expect(script).toBeHidden();
  await page
    .getByRole('complementary', { name: 'Verify identity' })
    .getByRole('button', { name: 'Close' })
    .click();
  await expectAudit(page, ['Request opened']);
});
