// Q10: how long verifying a long audit log takes, in Node and in a browser's worker.
//   npm run q10 -- [--n 1000000] [--browser]
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { checkpointsOf, honestLog } from './honest-log.mjs';
import { loadChain } from './load-chain.mjs';

const NODE_LIMIT_S = 20;
const BATCH = 1000;

const options = /** @type {const} */ ({
  n: { type: 'string', default: '1000000' },
  browser: { type: 'boolean', default: false },
});
const { values } = parseArgs({ options });
const size = Number(values.n);
if (!Number.isSafeInteger(size) || size < 1) throw new Error('--n is a whole number above 0.');

const { chain, tools } = await loadChain();
const [load = 0] = loadavg();
console.log(`${cpus().length} cores, load ${load.toFixed(1)}; a busy machine is slower.`);
const folder = await mkdtemp(join(tmpdir(), 'audit-'));
try {
  const log = await writeLog(join(folder, 'log.jsonl'));
  const isNodeFast = await inNode(log);
  const isBrowserFast = !values.browser || (await inBrowser(log));
  process.exitCode = isNodeFast && isBrowserFast ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}

/** Writes the log, remembering where each batch of lines starts. */
async function writeLog(file) {
  const marks = [];
  const offsets = [0];
  let bytes = 0;
  function* lines() {
    let batch = '';
    for (const event of honestLog({ size, seed: 10, link: (it) => chain.link(it, tools) })) {
      batch += `${event.line}\n`;
      if (event.seq % 100 === 0 || event.seq === size) marks.push({ ...event, line: '' });
      if (event.seq % BATCH === 0 || event.seq === size) {
        bytes += batch.length;
        offsets.push(bytes);
        yield batch;
        batch = '';
      }
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file));
  const checkpoints = checkpointsOf(marks);
  return { file, offsets, checkpoints };
}

async function inNode({ file, checkpoints }) {
  const started = performance.now();
  const verifier = chain.verifyChain(tools, checkpoints);
  const text = createReadStream(file, { encoding: 'latin1', highWaterMark: 1 << 20 });
  for await (const piece of text) verifier.feedText(piece);
  const verdict = verifier.finish();
  const seconds = (performance.now() - started) / 1000;
  if (!verdict.ok) throw new Error(`The honest log was refused: ${verdict.seq} ${verdict.reason}`);
  console.log(`Q10 node: ${verdict.size} events in ${seconds.toFixed(1)} s`);
  return seconds <= NODE_LIMIT_S;
}

async function inBrowser(log) {
  const { verifyInBrowser } = await import('./figure-q10-browser.mjs');
  return verifyInBrowser({ ...log, size });
}
