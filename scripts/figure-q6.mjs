// Q6: hostile strings through every field of the API, in papers and tables, and in a file of customers:
//   npm run q6
//   npm run q6 -- --share 1/8     a part of the calls that turns with the day
// A command is done or refused by a code; neither the log nor a refusal holds a string; what is kept is kept to the byte;
// reads afterwards keep their contract; a page has its own elements only, and no cell is a formula.
import { loadModule } from './load-module.mjs';
import { shareOf } from './share.mjs';

const SHOWN = 40;
const LEAST = 750;
const share = shareOf();
const { module, close } = await loadModule('/mocks/hostile/sweep-places.ts');
try {
  const began = performance.now();
  const swept = await module.sweepPlaces({
    holds: share.holds,
    tell: (line) => console.log(`  ${line}`),
  });
  for (const one of swept.wrong.slice(0, SHOWN)) console.error(`  ${one}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `Q6 over the API (${share.name}): ${swept.wrong.length} wrong of ${swept.strings} strings in ${swept.texts} fields for ` +
      `text, their samples in ${swept.again} like them and in ${swept.codes} for codes, of ${swept.calls} calls: ` +
      `${swept.done} taken, ${swept.refused} refused, ${swept.reads} reads afterwards; ${swept.papers} papers and tables; ` +
      `${swept.loaded} of ${swept.rows} rows of a file loaded; ${seconds} s`,
  );
  const isWhole = swept.strings >= LEAST && swept.puts > 0;
  process.exitCode = swept.wrong.length === 0 && isWhole ? 0 : 1;
} finally {
  await close();
}
