// Q11: is every tampering with an audit log caught, and the first bad event named?
//   npm run q11 -- [--share 1/40] [--turn 7]
// A share takes every 40th case; which ones, turns with the day, or is given.
import { parseArgs } from 'node:util';
import { checkpointsOf, honestLog } from './honest-log.mjs';
import { loadChain } from './load-chain.mjs';
import { kindsOf } from './tamperings.mjs';

const SIZE = 1000;
const HONEST_LOGS = 10_000;
/** Most cases are verified from the last untouched event on; every so manieth from the first, too. */
const WHOLE_EVERY = 4999;
const MISSES_SHOWN = 10;

const options = /** @type {const} */ ({
  share: { type: 'string', default: '1/1' },
  turn: { type: 'string' },
});
const { values } = parseArgs({ options });
const share = /^1\/([1-9]\d{0,4})$/.exec(String(values.share))?.[1];
if (share === undefined) throw new Error('--share is 1/1 or a part like 1/40.');
const every = Number(share);
const turn = Number(values.turn ?? Math.floor(Date.now() / 86_400_000)) % every;

const { chain, tools } = await loadChain();
const events = logOf(SIZE, 11);
const others = logOf(SIZE, 12);
const checkpoints = checkpointsOf(events);
const positions = positionsIn(events);

const count = { tried: 0, caught: 0, whole: 0, shown: 0 };
if (every > 1) console.log(`Share ${values.share}, turn ${turn}.`);
let index = 0;
for (const cases of kindsOf({ events, others, checkpoints, chain, tools })) {
  const tally = new Map();
  for (const tampering of cases()) {
    index += 1;
    if (index % every === turn) tally.set(tampering.kind, (tally.get(tampering.kind) ?? 0) + 1);
    if (index % every === turn) tryOne(tampering);
  }
  for (const [kind, tried] of tally) console.log(`  ${kind}: ${tried}`);
}
const honest = honestLogs();

const missed = count.tried - count.caught;
console.log(`Verified from the first event, too: ${count.whole}.`);
console.log(
  `Q11: ${count.tried} tamperings, ${count.caught} caught, ${missed} missed; ` +
    `honest logs ${honest.tried}, ${honest.alarms} false alarms`,
);
process.exitCode = missed + honest.alarms === 0 && count.tried > 0 && honest.tried > 0 ? 0 : 1;

/** @param {import('./tamperings.mjs').Tampering} tampering */
function tryOne(tampering) {
  const { kind, from, seq } = tampering;
  const verdict = verdictFrom(tampering, from - 1);
  const isNamed = !verdict.ok && verdict.seq === seq;
  const isWhole = count.tried % Math.ceil(WHOLE_EVERY / every) === 0;
  const isSame = !isWhole || agrees(verdictFrom(tampering, 0), verdict);
  count.tried += 1;
  if (isWhole) count.whole += 1;
  if (isNamed && isSame) {
    count.caught += 1;
  } else if (count.shown < MISSES_SHOWN) {
    count.shown += 1;
    console.error(`Missed: ${kind} at ${from}, to be named ${seq}:`, JSON.stringify(verdict));
  }
}

/** `known` events are taken as verified, the others up to the tampering are read again. */
function verdictFrom({ from, texts, anchored }, known) {
  const verifier = chain.verifyChain(tools, anchored ? checkpoints : [], positions[known]);
  for (const { text } of events.slice(known, from - 1)) verifier.feedText(text);
  for (const text of texts()) {
    if (verifier.feedText(text) !== null) break;
  }
  return verifier.finish();
}

function agrees(whole, part) {
  return !whole.ok && !part.ok && whole.seq === part.seq && whole.reason === part.reason;
}

function honestLogs() {
  let tried = 0;
  let alarms = 0;
  for (let seed = turn; seed < HONEST_LOGS; seed += every) {
    const log = logOf(1 + ((seed * 37) % 130), seed);
    const verifier = chain.verifyChain(tools, checkpointsOf(log));
    const text = log.map((event) => event.text).join('');
    const piece = 1 + ((seed * 7919) % 5000);
    for (let start = 0; start < text.length; start += piece) {
      verifier.feedText(text.slice(start, start + piece));
    }
    tried += 1;
    if (!verifier.finish().ok) alarms += 1;
  }
  return { tried, alarms };
}

function logOf(size, seed) {
  const link = (event) => chain.link(event, tools);
  return [...honestLog({ size, seed, link })].map((it) => ({ ...it, text: `${it.line}\n` }));
}

/** Where the honest log stands after each number of its events. */
function positionsIn(log) {
  const verifier = chain.verifyChain(tools, []);
  return [verifier.position()].concat(
    log.map(({ line }) => {
      verifier.feed([line]);
      return verifier.position();
    }),
  );
}
