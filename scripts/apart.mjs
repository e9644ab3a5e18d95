// Runs a share of a long figure in each of as many processes as there are processors.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { loadModule } from './load-module.mjs';

const SHARE = '--apart';
/** Seeds that one given seed is spread over. */
const SEEDS = 100;

/** Whether this process is one of the shares. */
export function isApart() {
  return process.argv[2] === SHARE;
}

/**
 * Starts the script of a figure in every process, each with its part of what is wanted and a seed of its own.
 * @param {string} script
 * @param {{ wanted: number, seed: number, least: number, most: number }} share `least` for one process, `most` processes
 * @returns {Promise<{ told: any[], seconds: number }>}
 */
export async function apart(script, { wanted, seed, least, most }) {
  const processes = Math.max(1, Math.min(availableParallelism(), most, Math.floor(wanted / least)));
  const begun = performance.now();
  const told = await Promise.all(
    Array.from({ length: processes }, (_, index) =>
      share(fileURLToPath(script), Math.ceil(wanted / processes), seed * SEEDS + index),
    ),
  );
  return { told, seconds: Math.round((performance.now() - begun) / 1000) };
}

/** @returns {Promise<any>} */
function share(file, wanted, seed) {
  return new Promise((resolve, reject) => {
    const child = fork(file, [SHARE, String(wanted), String(seed)]);
    child.on('message', (/** @type {any} */ said) => {
      if (said.result === undefined) console.log(`  ${said.done} of ${wanted}, seed ${seed}`);
      else resolve(said.result);
    });
    child.on('exit', (code) => reject(new Error(`A process ended with ${code}.`)));
  });
}

/**
 * Does a share: `work` gets the module, how much is wanted, the seed, and how to tell how much is done.
 * @param {string} path
 * @param {(module: any, wanted: number, seed: number, tell: (done: number) => void) => Promise<any>} work
 */
export async function serveApart(path, work) {
  const [wanted, seed] = process.argv.slice(3).map(Number);
  const { module, close } = await loadModule(path);
  let told = Date.now();
  const tell = (/** @type {number} */ done) => {
    if (Date.now() - told < 30_000) return;
    told = Date.now();
    process.send?.({ done });
  };
  const result = await work(module, wanted, seed, tell);
  await new Promise((sent) => process.send?.({ result }, sent));
  await close();
  process.disconnect();
}
