// Q1: every change of the desk under every fault, in process, through the console's own client:
//   npm run sweep
//   npm run sweep -- --share 1/40
//   npm run sweep -- --browser      one change in the built console, under what a page gets over or tells
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
const share = shareOf();
const client = await loadModule('/src/client/api/call.ts');
const all = await loadModule('/mocks/crash/deeds.ts');
const sweep = await loadModule('/mocks/sweep/sweep-deeds.ts');
const begun = Date.now();
const total = { runs: 0, lost: [], doubled: [], deadEnds: [] };
try {
  const deeds = all.module.deeds();
  const asked = deeds.filter((_, place) => share.holds(place));
  for (const deed of asked) {
    const { runs, ...found } = await sweep.module.sweepDeed(deed, client.module.createCall);
    total.runs += runs;
    for (const kind of ['lost', 'doubled', 'deadEnds']) total[kind].push(...found[kind]);
    const wrong = found.lost.length + found.doubled.length + found.deadEnds.length;
    console.log(`${deed.name.padEnd(72)} ${runs} runs, ${wrong} wrong`);
  }
  for (const [kind, names] of [
    ['lost', total.lost],
    ['doubled', total.doubled],
    ['dead end', total.deadEnds],
  ])
    for (const name of names.slice(0, SHOWN)) console.error(`  ${kind}: ${name}`);
  console.log(
    `Q1 (${share.name}): ${total.lost.length} lost, ${total.doubled.length} doubled, ${total.deadEnds.length} dead ends in ${total.runs} runs of ${asked.length} of ${deeds.length} deeds, ${Math.round((Date.now() - begun) / 1000)} s`,
  );
  const wrong = total.lost.length + total.doubled.length + total.deadEnds.length;
  process.exitCode = wrong === 0 && total.runs > 0 ? 0 : 1;
} finally {
  await Promise.all([client.close(), all.close(), sweep.close()]);
}
