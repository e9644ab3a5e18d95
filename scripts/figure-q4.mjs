// Every command of every account in every state, over HTTP: `npm run q4`.
// Each cell is answered as the published table says; each refusal changes nothing and leaves exactly one event.
import { loadModule } from './load-module.mjs';

const { module, close } = await loadModule('/mocks/tiny/rights-sweep.ts');
let cells = 0;
const wrong = [];
for (const standing of module.standings) {
  const swept = await module.sweep(standing);
  cells += swept.cells;
  wrong.push(...swept.wrong);
  console.log(`${standing.name.padEnd(32)} ${swept.cells} cells, ${swept.wrong.length} wrong`);
}
await close();
for (const one of wrong.slice(0, 40)) console.error(`  ${one}`);
console.log(`Q4, Q5: ${wrong.length} of ${cells} cells answered otherwise than the table says`);
process.exit(wrong.length === 0 && cells > 0 ? 0 : 1);
