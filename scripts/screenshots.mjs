// Pictures of the console: `npm run screenshots` renews docs/screenshots, every screen wide and narrow, light and
// dark, in English and Japanese, in few colours so that they stay small.
// `npm run screenshots -- --all --out FOLDER` takes every state of every screen as it is drawn; `--only request` one of
// them, `--walk call|more|rights` those of one walk, `--look dark`, `--size narrow`, `--lang ja` (or `zh-Hant`,
// `zh-Hans`) those alone, `--whole` the page to its end.
// Drives the built demo by keyboard alone, so that the same steps serve every language.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { browserLaunchOptions } from './browser.mjs';
import { begin, press, settled, signInAs } from './drive-console.mjs';
import { loadModule } from './load-module.mjs';
import { moreScreens } from './more-screens.mjs';
import { rightsScreens } from './rights-screens.mjs';
import { smallPng } from './small-png.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    out: { type: 'string' },
    all: { type: 'boolean' },
    whole: { type: 'boolean' },
    walk: { type: 'string' },
    look: { type: 'string' },
    size: { type: 'string' },
    lang: { type: 'string' },
  },
});
const out = values.out ?? fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
const widths = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };
const looks = /** @type {const} */ (['light', 'dark']);
const tags = { en: 'en-GB', ja: 'ja-JP', 'zh-Hant': 'zh-HK', 'zh-Hans': 'zh-CN' };
/** The languages of the pictures: those of the documents, or the one asked for. */
const asked = values.lang === undefined ? ['en', 'ja'] : [values.lang];
const locales = Object.fromEntries(Object.entries(tags).filter(([lang]) => asked.includes(lang)));
/** What an option limits, where it is given. */
const isAsked = (option, name) => values[option] === undefined || values[option] === name;
const walks = (name) => isAsked('walk', name);
/** What the documents show: each screen once, where most stands on it. */
const shown = new Set([
  'sign-in',
  'queue',
  'look-up',
  'customer',
  'open-request',
  'request',
  'disclosure',
  'why-this-date',
  'audit-log',
  'approvals',
  'queue-picked',
  'palette',
  'keys',
  'no-such-page',
  'empty',
  'deletion-bench',
  'deletion-certificate',
  'holds',
  'correction-compared',
  'policies',
  'letter',
  'reports',
  'safety',
  'call-script',
  'exchange',
  'director',
  'authority',
  'duplicates',
  'mailings',
  'refusals',
  'training',
]);
const isWanted = (name) =>
  values.only === undefined ? values.all || shown.has(name) : name === values.only;
/** Only a whole run replaces what stands in the documents. */
const isWhole = ['out', 'only', 'walk', 'look', 'size', 'lang'].every(
  (option) => values[option] === undefined,
);

/** The form of the questions; the others have no such field. */
const SET = 'aside form:has(input[placeholder])';

mkdirSync(out, { recursive: true });
const { module: scenes, close } = await loadModule('/mocks/scenarios.ts');
const { caller } = scenes.scenarioCast['first-call'];
const words = Object.fromEntries(
  await Promise.all(asked.map(async (lang) => [lang, await wordsIn(lang)])),
);
// A build of its own, so that the one being looked at elsewhere stays.
const outDir = mkdtempSync(join(tmpdir(), 'screenshots-'));
await build({ logLevel: 'error', build: { outDir } });
const server = await preview({
  preview: { host: '127.0.0.1', port: 0 },
  build: { outDir },
  logLevel: 'error',
});
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch(browserLaunchOptions());
const taken = new Map();
try {
  for (const [lang, locale] of Object.entries(locales)) {
    const context = await browser.newContext({ viewport: widths.wide, locale });
    const page = await context.newPage();
    // One walk serves every size and look: what stands there is shown in each of them in turn.
    // A subject far down is brought to the top where the page is long.
    const picture = async (name, subject) => {
      if (!isWanted(name)) return;
      for (const [size, viewport] of Object.entries(widths).filter(([one]) => isAsked('size', one)))
        for (const look of looks.filter((one) => isAsked('look', one))) {
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme: look });
          if (size === 'narrow') await subject?.evaluate((one) => one.scrollIntoView());
          await settled(page);
          const png = await page.screenshot({
            fullPage: values.whole === true,
            // What fades from one theme into the other is shown where it ends.
            animations: 'disabled',
          });
          taken.set(`${name}-${look}-${size}-${lang}.png`, values.all ? png : smallPng(png));
        }
      await page.setViewportSize(widths.wide);
      await settled(page);
    };
    const say = (file, name) => words[lang][file]?.[name] ?? '';
    const proven = (request, who) => prove(page, lang, request, who);
    const given = { address, cast: scenes, picture };
    if (walks('call')) await walk(page, lang, picture);
    if (walks('more')) await moreScreens(page, given);
    if (walks('rights')) await rightsScreens(page, { ...given, say, prove: proven });
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
  await close();
  rmSync(outDir, { recursive: true, force: true });
}
const missed = isWhole && !values.all ? [...shown].filter((name) => !hasPictureOf(name)) : [];
if (isWhole && missed.length === 0)
  for (const old of readdirSync(out)) if (old.endsWith('.png')) rmSync(join(out, old));
for (const [file, png] of taken) writeFileSync(join(out, file), png);
const kb = [...taken.values()].reduce((sum, png) => sum + png.length, 0) / 1024;
console.log(`Took ${taken.size} pictures, ${kb.toFixed(0)} KB.`);
if (missed.length > 0) console.error(`No picture of ${missed.join(', ')}.`);
process.exit(taken.size > 0 && missed.length === 0 ? 0 : 1);

function hasPictureOf(name) {
  return [...taken.keys()].some((file) => file.startsWith(`${name}-`));
}

/** One call from the sign-in to the log, with a picture of every screen on the way. */
async function walk(page, lang, picture) {
  await begin(page, address, 'everyday');
  await picture('sign-in');
  await signInAs(page, 'DD');
  await picture('queue');
  await press(page, '/');
  await page.locator('input:focus').waitFor();
  await page.keyboard.insertText(caller.phone);
  await press(page, 'Enter');
  await page.locator('search [role="option"]').first().waitFor();
  await picture('look-up');
  await press(page, 'Enter');
  await page.locator('main kbd', { hasText: /^i$/ }).first().waitFor();
  await picture('customer');
  await press(page, 'i');
  await page.locator('main button:focus').waitFor();
  await picture('open-request');
  await press(page, 'Enter');
  await page.waitForURL(/requests\/R-/);
  const request = new URL(page.url()).pathname.split('/').at(-1);
  await page.locator('main kbd', { hasText: /^v$/ }).first().waitFor();
  await settled(page);
  await prove(page, lang, request, caller, () => picture('request'));
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
  await page.goto(new URL(`/requests/${request}/letters/acknowledgement`, address).href);
  await page.locator('main textarea').waitFor();
  await picture('letter');
  await begin(page, address);
  await signInAs(page, 'YY');
  await page.locator('main[data-ready="audit-log"]').waitFor();
  await picture('audit-log');
}

/** Proves a caller who knows the answers and has the code, and declares where that is asked. */
async function prove(page, lang, request, who, atTheQuestions = async () => undefined) {
  await press(page, 'v');
  await page.locator('aside [data-step="ask"]:focus').waitFor();
  await press(page, 'Enter');
  await page.locator('aside form input:focus').waitFor();
  await atTheQuestions();
  await answer(page, lang, who);
  await page.locator('aside [data-step="send"]:focus').waitFor();
  await press(page, 'Enter');
  await page.locator('aside [data-step="code"]:focus').waitFor();
  await page.keyboard.insertText(await code(page, request));
  await press(page, 'Enter');
  const next = page.locator('aside [data-step="declare"]:focus, aside [data-step="done"]:focus');
  await next.waitFor();
  if ((await next.getAttribute('data-step')) === 'declare') await press(page, 'Enter');
  await page.locator('aside [data-step="done"]:focus').waitFor();
}

/** Types what the caller knows into each field of the set, by the name of the question. */
async function answer(page, lang, who) {
  const catalogue = words[lang].customer;
  for (const label of await page.locator(SET).locator('label').allInnerTexts()) {
    const question = Object.keys(who.answers).find(
      (field) => catalogue[`field.${field}`] === label.trim(),
    );
    await page.keyboard.insertText(who.answers[question ?? ''] ?? '');
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

/** The words of a language by file and name, those that the walks look for. */
async function wordsIn(lang) {
  const files = 'customer correction deletion request-page hold policies law audit'.split(' ');
  const loaded = await Promise.all(
    files.map(async (file) => {
      const { module, close: done } = await loadModule(
        `/src/client/i18n/messages/${lang.toLowerCase()}/${file}.ts`,
      );
      await done();
      return [file, Object.assign({}, ...Object.values(module))];
    }),
  );
  return Object.fromEntries(loaded);
}
