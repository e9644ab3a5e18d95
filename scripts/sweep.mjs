// Q1: every change and every read of the desk, and every call of every journey, under every fault, in process, through
// the console's own client:
//   npm run sweep
//   npm run sweep -- --share 1/40
//   npm run sweep -- --only journeys    changes, reads or journeys alone
//   npm run sweep -- --browser          one change in the built console, under what a page gets over or tells
import { spawnSync } from 'node:child_process';
import { loadModule } from './load-module.mjs';
import { shareOf } from './share.mjs';

if (process.argv.includes('--browser')) {
  const args = ['playwright', 'test', 'e2e/access/fault-sweep.spec.ts', '--project=chromium'];
  const env = { ...process.env, SWEEP: 'all' };
  const { status } = spawnSync('npx', ['--no-install', ...args], { stdio: 'inherit', env });
  process.exit(status ?? 1);
}

const SHOWN = 30;
/** Where a part is taken, a journey is walked with this part of its faults, which turns with the day. */
const OF_A_JOURNEY = 8;
const day = Math.floor(Date.now() / 86_400_000);
const share = shareOf();
const at = process.argv.indexOf('--only');
const only = at === -1 ? null : process.argv[at + 1];
const client = await loadModule('/src/client/api/call.ts');
const all = await loadModule('/mocks/sweep/sweep-all.ts');
const begun = Date.now();
const total = { runs: 0, lost: [], doubled: [], deadEnds: [] };
const counted = { changes: 0, reads: 0, journeys: 0 };
try {
  const works = all.module.sweepAll(client.module.createCall);
  const asked = works.filter(
    ({ kind }, place) => share.holds(place) && (only === null || kind === only),
  );
  for (const { kind, name, sweep } of asked) {
    const { runs, ...found } = await sweep(
      (place) => share.parts === 1 || (place + day) % OF_A_JOURNEY === 0,
    );
    counted[kind] += 1;
    total.runs += runs;
    for (const what of ['lost', 'doubled', 'deadEnds']) total[what].push(...found[what]);
    const wrong = found.lost.length + found.doubled.length + found.deadEnds.length;
    console.log(`${`${kind}: ${name}`.padEnd(82)} ${runs} runs, ${wrong} wrong`);
  }
  for (const [kind, names] of [
    ['lost', total.lost],
    ['doubled', total.doubled],
    ['dead end', total.deadEnds],
  ])
    for (const name of names.slice(0, SHOWN)) console.error(`  ${kind}: ${name}`);
  console.log(
    `Q1 (${share.name}): ${total.lost.length} lost, ${total.doubled.length} doubled, ${total.deadEnds.length} dead ends in ${total.runs} runs of ${counted.changes} changes, ${counted.reads} reads and ${counted.journeys} journeys of ${works.length}, ${Math.round((Date.now() - begun) / 1000)} s`,
  );
  const wrong = total.lost.length + total.doubled.length + total.deadEnds.length;
  process.exitCode = wrong === 0 && total.runs > 0 ? 0 : 1;
} finally {
  await Promise.all([client.close(), all.close()]);
}
