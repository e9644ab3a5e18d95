// Pictures of every screen for docs/screenshots: `npm run screenshots [-- --only request]`.
// Drives the built demo by keyboard alone, so that the same steps serve every language.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { browserLaunchOptions } from './browser.mjs';
import { loadModule } from './load-module.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' }, out: { type: 'string' } } });
const out = values.out ?? fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
const widths = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };
const looks = /** @type {const} */ (['light', 'dark']);
const locales = { en: 'en-GB', ja: 'ja-JP' };

mkdirSync(out, { recursive: true });
const { module: scenes, close } = await loadModule('/mocks/scenarios.ts');
const { caller } = scenes.scenarioCast['first-call'];
const words = {
  en: (await loadModule('/src/client/i18n/messages/en/customer.ts')).module,
  ja: (await loadModule('/src/client/i18n/messages/ja/customer.ts')).module,
};
await build({ logLevel: 'error' });
const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch(browserLaunchOptions());
let taken = 0;
try {
  for (const [lang, locale] of Object.entries(locales))
    for (const look of looks)
      for (const [size, viewport] of Object.entries(widths)) {
        const context = await browser.newContext({ viewport, locale, colorScheme: look });
        const page = await context.newPage();
        await walk(page, lang, async (name) => {
          if (values.only !== undefined && values.only !== name) return;
          await settled(page);
          await page.screenshot({ path: `${out}/${name}-${size}-${look}-${lang}.png` });
          taken += 1;
        });
        await context.close();
      }
} finally {
  await browser.close();
  await server.close();
  await close();
}
console.log(`Took ${taken} pictures.`);
process.exit(taken > 0 ? 0 : 1);

/** One call from the sign-in to the log, with a picture of every screen on the way. */
async function walk(page, lang, picture) {
  await page.goto(`${address}?scenario=everyday`);
  await page.locator('[data-ready="sign-in"]').waitFor();
  await picture('sign-in');
  await signInAs(page, 'DD');
  await picture('queue');
  await press(page, '/');
  await page.keyboard.insertText(caller.phone);
  await press(page, 'Enter');
  await picture('look-up');
  await press(page, 'Enter');
  await picture('customer');
  await press(page, 'i');
  await picture('open-request');
  await press(page, 'Enter');
  await page.waitForURL(/requests\/R-/);
  const request = new URL(page.url()).pathname.split('/').at(-1);
  await page.locator('main h1').waitFor();
  await settled(page);
  await press(page, 'v');
  await page.locator('aside button:focus').waitFor();
  await press(page, 'Enter');
  await page.locator('aside form input:focus').waitFor();
  await picture('request');
  await answer(page, lang);
  await page.locator('aside button:focus').waitFor();
  await press(page, 'Enter');
  await page.locator('aside input:focus').waitFor();
  await page.keyboard.insertText(await code(page, request));
  await press(page, 'Enter');
  await page.locator('aside button:focus').waitFor();
  await press(page, 'Enter');
  await page.locator('aside form').waitFor({ state: 'detached' });
  await settled(page);
  await picture('request-verified');
  await press(page, 'p');
  await page.locator('main button:focus').waitFor();
  await press(page, 'Enter');
  await page.locator('main table form').first().waitFor();
  await picture('disclosure');
  await page.goto(new URL(`/requests/${request}`, address).href);
  await settled(page);
  await press(page, 'd');
  await picture('why-this-date');
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(address);
  await page.locator('[data-ready="sign-in"]').waitFor();
  await signInAs(page, 'YY');
  await page.goto(new URL('/audit-log', address).href);
  await settled(page);
  await picture('audit-log');
}

async function signInAs(page, initials) {
  await page.getByRole('button').filter({ hasText: initials }).first().click();
  await page.locator('[data-ready="sign-in"]').waitFor({ state: 'detached' });
  await settled(page);
}

/** Types what the caller knows into each field of the set, by the name of the question. */
async function answer(page, lang) {
  const catalogue = Object.assign({}, ...Object.values(words[lang]));
  for (const label of await page.locator('aside form label').allInnerTexts()) {
    const question = Object.keys(caller.answers).find(
      (field) => catalogue[`field.${field}`] === label.trim(),
    );
    await page.keyboard.insertText(caller.answers[question ?? ''] ?? '');
    await press(page, 'Enter');
  }
}

async function code(page, request) {
  return page.evaluate((id) => {
    // The demo's own strings hang on the window; a script has no types for them.
    const { rightsdesk } = /** @type {any} */ (window);
    const messages = rightsdesk?.outbox.list(id) ?? [];
    return messages.filter(({ kind }) => kind === 'code').at(-1)?.payload?.code ?? '';
  }, request);
}

async function press(page, ...keys) {
  for (const key of keys) {
    // Enter serves what has the focus: without one, the screen is not there yet.
    if (key === 'Enter')
      await page.waitForFunction(() => document.activeElement?.matches('a, button, input, [role]'));
    await page.keyboard.press(key);
    await settled(page);
  }
}

/** Nothing in flight and nothing waiting to be drawn. */
async function settled(page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
