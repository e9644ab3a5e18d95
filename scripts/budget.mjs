// What the first queue costs: JavaScript (brotli) and requests, against the goals.
// `npm run budget` builds both consoles, opens the demo and checks what the live build holds.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from 'playwright';
import { build, preview, runnerImport } from 'vite';
import { browserLaunchOptions } from './browser.mjs';

const GOAL = { javaScriptKb: 142, allKb: 148, requests: 8, liveJavaScriptKb: 110 };
/** While the goal is not met, it may at least not get worse. */
const LIMIT = { javaScriptKb: 186, requests: 12 };
const READY = '[data-ready="queue"]';
const root = fileURLToPath(new URL('..', import.meta.url));
const problems = [];

await build({ logLevel: 'error' });
await build({ logLevel: 'error', mode: 'live' });
const marks = await mocksMarks();
reportDemo(await visit());
checkLive();
checkDirectDependencies();

for (const problem of problems) console.error(`OVER: ${problem}`);
process.exit(problems.length > 0 ? 1 : 0);

/** Opens the built demo signed out, signs in and counts until the queue is ready. */
async function visit() {
  const server = await preview({
    preview: { host: '127.0.0.1', port: 0, open: false },
    logLevel: 'error',
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch(browserLaunchOptions());
  try {
    const page = await browser.newPage({ locale: 'en' });
    const loaded = new Set();
    const calls = [];
    const away = [];
    page.context().on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== new URL(address).origin) away.push(url.origin);
      else if (url.pathname.startsWith('/api/')) calls.push(url.pathname);
      else loaded.add(url.pathname);
    });
    await page.addInitScript(noteWhenReady, READY);
    await page.goto(address);
    await page.locator('[data-ready="sign-in"] button').first().click();
    await page.locator(READY).waitFor();
    const asked = [...loaded];
    // A file is listed by the page once it is there whole.
    await page.waitForFunction(
      (paths) => {
        const whole = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
        return paths.every((path) => whole.some(({ pathname }) => pathname === path));
      },
      asked.filter((path) => path.startsWith('/assets/')),
    );
    const later = new Set(await page.evaluate(askedLater));
    const files = asked.filter((path) => !later.has(path));
    return { files, calls, away };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page: marks the moment at which the queue stood. */
function noteWhenReady(selector) {
  const watch = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return;
    performance.mark('queue-stands');
    watch.disconnect();
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true });
}

/** Runs in the page: what it asked for once the queue stood, which makes nobody wait for it. */
function askedLater() {
  const readyAt = performance.getEntriesByName('queue-stands')[0]?.startTime ?? Infinity;
  return performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime > readyAt)
    .map(({ name }) => new URL(name).pathname);
}

function reportDemo({ files, calls, away }) {
  const rows = files.map((path) => ({ path, kb: compressedKb(path) }));
  const javaScriptKb = sum(rows.filter(({ path }) => path.endsWith('.js')));
  for (const { path, kb } of rows.sort((a, b) => b.kb - a.kb)) {
    console.log(`  ${kb.toFixed(1).padStart(6)} KB  ${path}`);
  }
  line(
    'JavaScript until the queue is ready',
    javaScriptKb,
    GOAL.javaScriptKb,
    LIMIT.javaScriptKb,
    'KB',
  );
  line('Everything until the queue is ready', sum(rows), GOAL.allKb, undefined, 'KB');
  line('Requests that reach a server', files.length, GOAL.requests, LIMIT.requests, '');
  console.log(
    `  ${calls.length} calls answered inside the page; ${away.length} requests left the machine`,
  );
  if (files.length === 0) problems.push('nothing was loaded, so nothing was measured');
  // Who tests the demo by script waits for its calls: a backend that answers behind the network's back hides them.
  for (const call of ['/api/sessions', '/api/requests'])
    if (!calls.includes(call)) problems.push(`no script saw the call of ${call}`);
  if (away.length > 0) problems.push(`requests to ${[...new Set(away)].join(', ')}`);
}

/** The live build brings no mock: neither the worker, nor its library, nor a name of the world. */
function checkLive() {
  const files = filesOf('dist-live');
  const entry = readFileSync(join(root, 'dist-live/index.html'), 'utf8');
  const first = [...entry.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(
    ([, file]) => file,
  );
  const kb = first
    .map((file) => compressed(join(root, 'dist-live', file)))
    .reduce((a, b) => a + b, 0);
  line(
    'Live build, JavaScript named by its page',
    kb / 1024,
    GOAL.liveJavaScriptKb,
    undefined,
    'KB',
  );
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return marks
      .filter((mark) => text.includes(mark))
      .map((mark) => `${relative(root, file)} holds "${mark}"`);
  });
  // The same marks must be in the demo build, else this check could not fail.
  const demo = filesOf('dist').map((file) => readFileSync(file, 'utf8'));
  const unseen = marks.filter((mark) => !demo.some((text) => text.includes(mark)));
  if (unseen.length > 0) problems.push(`the demo build lacks the marks ${unseen.join(', ')}`);
  // The page of all components is for developers; the browser test of it sees the mark there.
  const kit = [...files, ...filesOf('dist')].filter((file) =>
    readFileSync(file, 'utf8').includes('data-kit'),
  );
  problems.push(...kit.map((file) => `${relative(root, file)} holds the kit`));
  const maps = [...files, ...filesOf('dist')].filter((file) => file.endsWith('.map'));
  problems.push(...found, ...maps.map((file) => `${relative(root, file)} is a source map`));
  console.log(
    `  live build: ${files.length} files, ${found.length} of ${marks.length} marks of the mocks, ${maps.length} source maps`,
  );
}

function checkDirectDependencies() {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  line('Direct runtime dependencies', Object.keys(dependencies).length, 15, 15, '');
}

/** Words that only the mocked world has. */
async function mocksMarks() {
  const { module } = await runnerImport('/mocks/canary.ts', { logLevel: 'error' });
  return ['mockServiceWorker', 'MOCK_ACTIVATE', module.canary];
}

function line(what, value, goal, limit, unit) {
  const shown = Number.isInteger(value) ? value : value.toFixed(1);
  const verdict = value <= goal ? 'within the goal' : 'over the goal';
  console.log(
    `${what}: ${shown} ${unit} (goal ${goal}${limit === undefined ? '' : `, limit ${limit}`}) ${verdict}`,
  );
  if (limit !== undefined && value > limit)
    problems.push(`${what}: ${shown} ${unit}, limit ${limit}`);
}

function compressedKb(path) {
  const file = /\.\w+$/.test(path) ? path : '/index.html';
  return compressed(join(root, 'dist', file)) / 1024;
}

function compressed(file) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(file), { params }).length;
}

function filesOf(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function sum(rows) {
  return rows.reduce((total, { kb }) => total + kb, 0);
}
