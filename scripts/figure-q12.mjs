// Q12: does a crash between any two operations on the stores leave a half state?
//   npm run q12
//   npm run q12 -- --share 1/12
import { loadModule } from './load-module.mjs';
import { shareOf } from './share.mjs';

const SHOWN = 30;
const share = shareOf();
const sweep = await loadModule('/mocks/crash/crash-sweep.ts');
const all = await loadModule('/mocks/crash/deeds.ts');
const total = { points: 0, commits: 0 };
const wrong = [];
try {
  const deeds = all.module.deeds();
  const asked = deeds.filter((_, place) => share.holds(place));
  for (const deed of asked) {
    const { points, commits, wrong: found } = await sweep.module.crashEverywhere(deed);
    total.points += points;
    total.commits += commits;
    wrong.push(...found);
    console.log(
      `${deed.name.padEnd(72)} ${points} crashes, ${commits} commits, ${found.length} wrong`,
    );
  }
  for (const one of wrong.slice(0, SHOWN)) console.error(`  ${one}`);
  console.log(
    `Q12 (${share.name}): ${wrong.length} half states or second effects in ${total.points} crashes of ${asked.length} of ${deeds.length} deeds, ${total.commits} commits`,
  );
  process.exitCode = wrong.length === 0 && total.points > 0 ? 0 : 1;
} finally {
  await sweep.close();
  await all.close();
}
