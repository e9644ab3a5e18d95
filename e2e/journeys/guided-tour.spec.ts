import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';

/** Steps of the tour that a presenter may need at most; five minutes at a quarter of a minute each. */
const MOST_STEPS = 20;

test(
  'a presenter with the tour alone comes to the end of the call',
  { tag: '@demo-only' },
  async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Guided tour, five minutes' }).click();
    const card = page.getByRole('complementary', { name: 'Guided tour' });
    let steps = 0;
    for (let said = ''; !said.startsWith('Read'); steps += 1) {
      expect(steps, said).toBeLessThan(MOST_STEPS);
      said = await deedAfter(card, said);
      // Half-way somebody reloads, and the tour is where it was.
      if (said.includes('Verify identity')) {
        await page.reload();
        await expect(card).toContainText(said);
      }
      await follow(page, card, said);
    }
    await card.getByRole('button', { name: 'End the tour' }).click();
    await expect(card).toBeHidden();
    process.stdout.write(`      the guided tour: ${steps} steps\n`);
    await expect(page.getByText('The customer pressed “Not me”.', { exact: true })).toBeVisible();
    await expectAudit(page, [
      'Request opened',
      'Set of questions asked',
      'Identity not confirmed',
      'Alert sent',
      'Request frozen: the customer pressed Not me',
    ]);
  },
);

/** What the card says is to be done, once it says something else than before, or has nothing more to say. */
async function deedAfter(card: Locator, before: string): Promise<string> {
  const deed = card.getByRole('status').locator('> *').first();
  await expect(deed).not.toHaveText(before === '' ? /^$/ : before);
  await expect(deed.getByRole('strong')).toBeVisible();
  return deed.innerText();
}

/** Does what a sentence says, by the words that it sets apart and by nothing else. */
async function follow(page: Page, card: Locator, said: string): Promise<void> {
  const name = await card.getByRole('strong').innerText();
  const control = (...roles: readonly ('button' | 'option' | 'textbox' | 'combobox')[]): Locator =>
    roles
      .map((role) => page.getByRole(role, { name }))
      .reduce((one, other) => one.or(other))
      .first();
  const words = async (): Promise<string> => card.getByRole('code').innerText();
  if (said.startsWith('Press')) await control('button', 'option').click();
  else if (said.startsWith('Choose'))
    await control('combobox').selectOption({ label: await words() });
  else if (said.startsWith('Write')) {
    const field = control('textbox', 'combobox');
    await field.fill(await words());
    if (said.includes('press Enter')) await field.press('Enter');
  } else expect(said).toMatch(/^Read /);
}
