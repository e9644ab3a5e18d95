import { scenarioCast } from '../../mocks/scenarios.ts';
import { expect } from '../fixtures.ts';
import { saidBy } from '../said-by.ts';
import { beside, inDialog, isReady, trail } from './legs.ts';
import { inEachLanguage } from './walk.ts';

inEachLanguage('proof, dates and refusal beside a request', 8, async ({ page, look }) => {
  const caller = saidBy(scenarioCast['first-call'].caller);
  await page.goto('/?scenario=first-call');
  await page.getByRole('button', { name: /江口 絵里/ }).click();
  await isReady(page, 'queue');
  await page.keyboard.press('/');
  await page.keyboard.insertText(caller.phone);
  await page.keyboard.press('Enter');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await trail(page);
  await page.keyboard.press('i');
  await expect(page.locator('button[type=submit]:focus')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/requests\/R-\d+/);
  await trail(page);
  await page.keyboard.press('d');
  await beside(page).waitFor();
  await look.at('why this date', 'law.why.title');
  await inDialog(look, page, 'x', 'refusal', 'request.refuse.title');
  await expect(beside(page)).toBeHidden();
  await page.keyboard.press('s');
  await look.at('call script', 'script.title');
  await page.keyboard.press('s');
  await expect(page.locator('[data-script]')).toBeHidden();
  await page.keyboard.press('v');
  await expect(page.locator('[data-step=ask]:focus')).toBeVisible();
  await look.at('proof', 'verification.title');
  await page.keyboard.press('Enter');
  for (const place of [0, 1, 2]) {
    await expect(beside(page).getByRole('textbox').nth(place)).toBeFocused();
    if (place === 0) await look.at('questions', 'verification.set.title');
    await page.keyboard.press('Enter');
  }
  await expect(beside(page).getByRole('status')).not.toBeEmpty();
  await look.at('not confirmed', 'verification.title');
  await page.goto(`${new URL(page.url()).pathname}/letters/acknowledgement`);
  await expect(page.getByRole('main').getByRole('textbox').last()).not.toHaveValue('');
  await look.at('letter', 'letter.heading');
  await page.goto('/exchange');
  const paper = {
    regulation: 'gdpr',
    subject_request_id: 'a7551968-d5d6-44b2-9831-815ac9017798',
    subject_request_type: 'erasure',
    submitted_time: '2026-10-02T15:00:00Z',
    subject_identities: [
      { identity_type: 'email', identity_value: caller.email, identity_format: 'raw' },
    ],
  };
  await page.getByRole('main').locator('textarea').fill(JSON.stringify(paper));
  await page.getByRole('main').locator('button[type=submit]').click();
  await page.getByRole('main').locator('section').last().getByRole('button').first().click();
  await expect(page.getByRole('main').locator('output')).not.toBeEmpty();
  await look.at('a paper of another house, and whom it fits', 'exchange.title');
});
