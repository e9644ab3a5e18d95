// Verifies an audit log: JSON Lines, one canonical event a line, each ended by a line feed.
//   npm run audit:verify -- FILE [--checkpoints FILE]
// Prints `ok N` or `bad seq N reason`. Exits with 0 when the log holds, else with 1.
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { load, loadChain } from './load-chain.mjs';

const USAGE = 'Usage: npm run audit:verify -- FILE [--checkpoints FILE]';

class Trouble extends Error {}

async function main() {
  const { file, checkpointFile } = named();
  const checkpoints = checkpointFile === undefined ? [] : await readCheckpoints(checkpointFile);
  const verdict = await verifyFile(file, checkpoints);
  console.log(verdict.ok ? `ok ${verdict.size}` : `bad seq ${verdict.seq} ${verdict.reason}`);
  if (verdict.ok && checkpoints.length === 0) {
    console.error('No checkpoint given: a log that was rewritten from end to end would pass too.');
  }
  if (!verdict.ok && checkpoints.length > 0) {
    console.error(`The log agrees with its checkpoints up to event ${verdict.anchored}.`);
  }
  return verdict.ok ? 0 : 1;
}

function named() {
  try {
    const options = /** @type {const} */ ({ checkpoints: { type: 'string' } });
    const { positionals, values } = parseArgs({ allowPositionals: true, options });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new Trouble(USAGE);
    return { file, checkpointFile: values.checkpoints };
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble(`${error.message}\n${USAGE}`);
  }
}

/** One byte is one character: a log is ASCII, and so every other byte shows as a fault. */
async function verifyFile(file, checkpoints) {
  const { chain, tools } = await loadChain();
  const verifier = chain.verifyChain(tools, checkpoints);
  const text = createReadStream(file, { encoding: 'latin1', highWaterMark: 1 << 20 });
  try {
    for await (const piece of text) {
      if (verifier.feedText(piece) !== null) break;
    }
  } catch (error) {
    throw unreadable(file, error);
  }
  return verifier.finish();
}

/** A checkpoint, a list of them, or one a line. */
async function readCheckpoints(file) {
  const { isCheckpoint } = await load('../src/domain/audit-checkpoint.ts');
  const text = await readFile(file, 'utf8').catch((error) => {
    throw unreadable(file, error);
  });
  const values = parsed(text) ?? text.trim().split('\n').map(parsed);
  const checkpoints = Array.isArray(values) ? values : [values];
  if (checkpoints.length === 0) throw new Trouble(`${file} holds no checkpoint.`);
  const wrong = checkpoints.findIndex((value) => !isCheckpoint(value));
  if (wrong >= 0) throw new Trouble(`${file}: entry ${wrong + 1} is no checkpoint.`);
  return checkpoints;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unreadable(file, error) {
  const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder' }[error.code];
  return new Trouble(`Cannot read ${file}: ${why ?? error.message}.`);
}

process.exitCode = await main().catch((error) => {
  if (!(error instanceof Trouble)) throw error;
  console.error(error.message);
  return 1;
});
