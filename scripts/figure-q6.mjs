// Q6: hostile strings through every text field and every surface: no script, no crash, no request to outside, no layout
// taken over.
//   npm run q6
//   npm run q6 -- --share 1/16     a part of both halves that turns with the day
//   npm run q6 -- --strings 1/8    over the API, a part of the strings that turns when every part of the calls was taken
//   npm run q6 -- --only places    over the API, in papers, tables and a file of customers
//   npm run q6 -- --only screens   in the browser, over the build in dist
import { parseArgs } from 'node:util';
import { hostileScreens } from './figure-q6-screens.mjs';
import { loadModule } from './load-module.mjs';
import { shareOf } from './share.mjs';

const SHOWN = 40;
const { values } = parseArgs({
  options: {
    share: { type: 'string' },
    strings: { type: 'string' },
    only: { type: 'string' },
    quiet: { type: 'boolean' },
  },
});
const share = shareOf();
const strings = shareOf(process.argv, '--strings', share.parts);
const tell = (line) => values.quiet || console.log(`  ${line}`);
const wrong = [];

if (values.only !== 'screens') {
  const began = performance.now();
  const { module, close } = await loadModule('/mocks/hostile/sweep-places.ts');
  const swept = await module.sweepPlaces({ holds: share.holds, takes: strings.holds, tell });
  wrong.push(...swept.wrong);
  console.log(
    `Q6 over the API (${share.name}): ${swept.wrong.length} wrong of ${swept.strings} strings in ${swept.texts} fields for text, their samples in ${swept.again} like them and in ${swept.codes} for codes, of ${swept.calls} calls: ${swept.done} taken, ${swept.refused} refused, ` +
      `${swept.reads} reads afterwards; ${swept.papers} papers and tables; ${swept.loaded} of ${swept.rows} rows of a file loaded; ` +
      seconds(began),
  );
  if (swept.strings * strings.parts < 750 || (share.parts === 1 && swept.puts === 0))
    wrong.push('too few strings were put anywhere');
  await close();
}
if (values.only !== 'places') {
  const began = performance.now();
  const seen = await hostileScreens({ holds: share.holds, tell });
  wrong.push(...seen.wrong);
  console.log(
    `Q6 in the browser (${share.name}): ${seen.wrong.length} wrong; ${seen.strings} strings in ${seen.worlds} worlds, ${seen.legs} ways through them, ` +
      `${seen.looks} looks at pages, ${seen.texts} texts that stood on them, ${seen.toasts} things said in passing, ` +
      `${seen.fields} fields filled, ${seen.files} files saved; ` +
      `scripts ${seen.found.script}, crashes ${seen.found.crash}, outside requests ${seen.found.outside}, ` +
      `layout captures ${seen.found.layout}, elsewhere ${seen.found.told}; ${seconds(began)}`,
  );
}
for (const one of wrong.slice(0, SHOWN)) console.error(`  ${one}`);
process.exit(wrong.length === 0 ? 0 : 1);

function seconds(began) {
  return `${((performance.now() - began) / 1000).toFixed(0)} s`;
}
