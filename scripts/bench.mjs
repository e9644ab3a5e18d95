// How fast the console is, beside a plain page in the same run: `npm run bench`,
// `npm run bench -- --only S5,S7` some figures, `-- --quick` smaller worlds and fewer runs, `-- --built` what `dist` and
// `dist-live` hold already.
// Times on a busy machine are upper bounds, so none of them fails the command: it says what is over its goal.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build } from 'vite';
import { measureBackend } from './bench-backend.mjs';
import { measureHands } from './bench-hands.mjs';
import { measureLoad } from './bench-load.mjs';
import { measureMemory } from './bench-memory.mjs';
import { measureScroll } from './bench-scroll.mjs';
import { serveBuilt } from './bench-serve.mjs';
import { browserLaunchOptions } from './browser.mjs';

const parts = [
  { names: ['S3', 'S4'], measure: measureLoad },
  { names: ['S5', 'S6'], measure: measureHands },
  { names: ['S7'], measure: measureMemory },
  { names: ['S8'], measure: measureScroll },
  { names: ['S9', 'S10'], measure: measureBackend },
];
const options = /** @type {const} */ ({
  only: { type: 'string', default: '' },
  quick: { type: 'boolean', default: false },
  built: { type: 'boolean', default: false },
});
const { values } = parseArgs({ options });
const known = parts.flatMap(({ names }) => names);
const wanted = new Set(values.only === '' ? known : String(values.only).split(','));
const unknown = [...wanted].filter((name) => !known.includes(name));
if (unknown.length > 0) throw new Error(`--only takes some of ${known.join(', ')}.`);

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const demo = values.built ? join(root, 'dist') : join(folder, 'demo');
const live = values.built ? join(root, 'dist-live') : join(folder, 'live');
if (!values.built) {
  await build({ logLevel: 'error', build: { outDir: demo } });
  if (wanted.has('S7')) await build({ logLevel: 'error', mode: 'live', build: { outDir: live } });
}
const server = await serveBuilt(demo);
const browser = await chromium.launch(browserLaunchOptions());
try {
  console.log(
    `${availableParallelism()} cores, load ${load()}, Node ${process.versions.node}, ` +
      `browser ${browser.version()}${values.quick ? ', quick' : ''}. Times are upper bounds where others work beside.`,
  );
  console.log(
    'S1, S2: `npm run budget`. Ratios to other products are taken outside this repository.',
  );
  for (const { names, measure } of parts) {
    const asked = names.filter((name) => wanted.has(name));
    if (asked.length === 0) continue;
    await measure({
      browser,
      server,
      live,
      isQuick: values.quick,
      wants: (name) => wanted.has(name),
    });
    console.log(`  (load ${load()} after ${asked.join(', ')})`);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

function load() {
  return loadavg()[0].toFixed(1);
}
