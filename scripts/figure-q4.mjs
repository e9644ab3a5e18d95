// Every command of every account in every state, and every other endpoint, over HTTP, answered as published:
//   npm run q4
//   npm run q4 -- --share 1/8
// Each refusal changes nothing and leaves exactly one event, or none where it is only counted.
import { loadModule } from './load-module.mjs';
import { shareOf } from './share.mjs';

const SHOWN = 40;
const share = shareOf();
const requests = await loadModule('/mocks/rights/request-sweep.ts');
const others = await loadModule('/mocks/rights/endpoint-sweep.ts');
const { standings, sweep } = requests.module;
let cells = 0;
const wrong = [];
function note(name, swept) {
  cells += swept.cells;
  wrong.push(...swept.wrong);
  console.log(`${name.padEnd(56)} ${swept.cells} cells, ${swept.wrong.length} wrong`);
}
try {
  const asked = standings.filter((_, place) => share.holds(place));
  for (const standing of asked) note(standing.name, await sweep(standing));
  note('every other endpoint', await others.module.sweepEndpoints());
  for (const one of wrong.slice(0, SHOWN)) console.error(`  ${one}`);
  console.log(
    `Q4, Q5 (${share.name}): ${wrong.length} of ${cells} cells answered otherwise than published, in ${asked.length} of ${standings.length} states`,
  );
  process.exitCode = wrong.length === 0 && cells > 0 ? 0 : 1;
} finally {
  await requests.close();
  await others.close();
}
