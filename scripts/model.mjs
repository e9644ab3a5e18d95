// Q2: lives of requests, led at random through the whole server: do the invariants hold after every step?
//   npm run model -- [--steps 1000000] [--seed 1]
// As many processes as there are processors, or as --processes says, lead their own lives; the same seed in as many
// processes leads the same ones.
import { parseArgs } from 'node:util';
import { apart, isApart, serveApart } from './apart.mjs';

/** From this many steps on every command must have been taken at least once: a walk that never gets there proves nothing. */
const ENOUGH = 50_000;

const options = /** @type {const} */ ({
  steps: { type: 'string', default: '1000000' },
  seed: { type: 'string', default: '1' },
  processes: { type: 'string' },
});
if (isApart())
  await serveApart('/mocks/life/run-lives.ts', async (module, steps, seed, onLife) => {
    const led = await module.runLives(steps, seed, { onLife });
    return { ...led, tally: [...led.tally] };
  });
else {
  const { values } = parseArgs({ options });
  await leadAll(Number(values.steps), Number(values.seed), Number(values.processes ?? Infinity));
}

/** @param {number} wanted @param {number} seed @param {number} most processes */
async function leadAll(wanted, seed, most) {
  const { told, seconds } = await apart(import.meta.url, { wanted, seed, least: 2500, most });
  const sum = (/** @type {string} */ part) => told.reduce((all, one) => all + one[part], 0);
  const tally = new Map();
  for (const [command, counts] of told.flatMap((one) => one.tally)) {
    const all = tally.get(command) ?? { taken: 0, refused: 0, broken: 0 };
    for (const how of ['taken', 'refused', 'broken']) all[how] += counts[how];
    tally.set(command, all);
  }
  for (const [command, { taken, refused, broken }] of [...tally].sort(([a], [b]) =>
    a.localeCompare(b),
  ))
    console.log(`  ${command.padEnd(22)} ${taken} taken, ${refused} refused, ${broken} broken off`);
  const violations = told.flatMap((one) => one.violations);
  for (const violation of violations) console.error(violation);
  const never = [...tally].filter(([, { taken }]) => taken === 0).map(([command]) => command);
  if (never.length > 0) console.error(`Never taken: ${never.join(', ')}`);
  const isPoor = sum('steps') >= ENOUGH && never.length > 0;
  console.log(
    `Q2: ${violations.length} violations in ${sum('steps')} steps of ${sum('lives')} lives, ` +
      `${sum('events')} events, ${tally.size} commands; seed ${seed}, ${seconds} s`,
  );
  process.exitCode = violations.length === 0 && !isPoor && sum('steps') >= wanted ? 0 : 1;
}
