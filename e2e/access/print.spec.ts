import type { Page } from 'playwright/test';
import { scenarioCast } from '../../mocks/scenarios.ts';
import { LetterScreen } from '../desk/letter-screen.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { saidBy } from '../said-by.ts';

test('the log on paper holds every event that was fetched, and says which they are', async ({
  desk,
}) => {
  const at = await desk('everyday');
  const { page } = at;
  await at.signIn(people.auditor);
  await at.log.isShown();
  // The head, and of the hundred fetched only those in sight.
  expect(await at.log.rows.count()).toBeLessThan(60);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const said = page.getByText(/^These are \d+ events under this filter/);
  await expect(said).toContainText('Older ones were not shown and are not printed.');
  const [count] = /\d+/.exec(await said.innerText()) ?? [];
  expect(Number(count)).toBeGreaterThanOrEqual(100);
  await expect(at.log.rows).toHaveCount(Number(count) + 1);
  // The hash that it ends with, and at the foot of each sheet who printed it and when.
  await expect(said).toContainText(/Hash of no\. [\d,]+: [0-9a-f]{64}/);
  await expect
    .poll(async () => footOf(page))
    .toMatch(new RegExp(`Printed by ${people.auditor.name}, \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d `));

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(said).toBeHidden();
  expect(await at.log.rows.count()).toBeLessThan(60);
  expect(await footOf(page)).toBe('');

  // A checkpoint is printed on a sheet of its own, for whoever keeps it outside.
  await page.evaluate(() => {
    window.print = () => {
      document.querySelector('[data-print-alone]')?.toggleAttribute('data-shown-alone');
    };
  });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.locator('[data-shown-alone]').evaluate((part) => {
    part.toggleAttribute('data-print-alone');
  });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('main')).toHaveText(/^(?:Latest of|The only)/, {
    useInnerText: true,
  });
  await expect(page.getByRole('heading', { name: 'Audit log' })).toBeHidden();
  const beside = await page.getByRole('main').evaluate(
    (main) =>
      [...main.querySelectorAll('*')]
        .filter((part) => part.closest('[data-print-alone]') === null)
        .filter((part) => part.querySelector('[data-print-alone]') === null)
        .filter((part) => part.checkVisibility()).length,
  );
  expect(beside).toBe(0);
});

/** What is set at the foot of each sheet. */
async function footOf(page: Page): Promise<string> {
  const foot = await page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .map((rule) => rule.cssText)
      .join(''),
  );
  return foot.replaceAll(/\s+/g, ' ');
}

test('a page of the console on paper says whose it is; a letter has its own head and nothing beside it', async ({
  desk,
}) => {
  const at = await desk('first-call');
  const { page } = at;
  await at.signIn(people.eventsAgent);
  const request = await at.openInquiry(saidBy(scenarioCast['first-call'].caller).phone);
  await page.emulateMedia({ media: 'print' });
  const rail = page.getByRole('navigation', { name: 'Places' });
  await expect(rail).toContainText('Events desk Tokyo');
  await expect(rail.getByText('HKT Corporation')).toBeVisible();
  await expect(page.getByText(request, { exact: true }).first()).toBeVisible();
  await expect(rail.getByRole('link', { name: 'Queue' })).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Find a customer or request' })).toBeHidden();
  // A4, with the number of the page.
  const rules = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .map((rule) => rule.cssText)
      .filter((text) => text.includes('@page'))
      .join(' '),
  );
  expect(rules).toMatch(/size: a4/i);
  expect(rules).toContain('counter(page) " / " counter(pages)');

  await page.emulateMedia({ media: 'screen' });
  const letter = new LetterScreen(page, at.hands);
  await letter.open('Letter of receipt');
  await page.emulateMedia({ media: 'print' });
  await expect(letter.sheet).toContainText(request);
  await expect(letter.sheet.getByText('HKT株式会社').first()).toBeVisible();
  await expect(rail).toBeHidden();
  await expect(letter.body).toBeHidden();
});
