// Q3: calls of two agents in two tabs, an expiring clock and an erasure, interleaved one store operation at a time.
//   npm run q3 -- [--schedules 10000] [--seed 1]
// As many processes as there are processors, or as --processes says, run their own schedules; the same seed in as many
// processes runs the same ones.
import { parseArgs } from 'node:util';
import { apart, isApart, serveApart } from './apart.mjs';

const options = /** @type {const} */ ({
  schedules: { type: 'string', default: '10000' },
  seed: { type: 'string', default: '1' },
  processes: { type: 'string' },
});
if (isApart())
  await serveApart('/mocks/life/run-schedules.ts', (module, wanted, seed, tell) =>
    module.runSchedules(wanted, seed, tell),
  );
else {
  const { values } = parseArgs({ options });
  const wanted = Number(values.schedules);
  const { told, seconds } = await apart(import.meta.url, {
    wanted,
    seed: Number(values.seed),
    least: 250,
    most: Number(values.processes ?? Infinity),
  });
  const sum = (/** @type {string} */ part) => told.reduce((all, one) => all + one[part], 0);
  const violations = told.flatMap((one) => one.violations);
  for (const violation of violations) console.error(violation);
  console.log(
    `Q3: ${violations.length} lost updates, doubled effects or other violations in ${sum('schedules')} schedules ` +
      `of ${sum('worlds')} worlds; ${sum('calls')} calls, ${sum('done')} done, ${sum('moved')} told that the version moved, ` +
      `${sum('turns')} operations in turns; seed ${values.seed}, ${seconds} s`,
  );
  const isRight = violations.length === 0 && sum('schedules') >= wanted && sum('moved') > 0;
  process.exitCode = isRight ? 0 : 1;
}
