// The same backend on a loopback port over plain HTTP: `npm run api -- --port 8787`.
import { parseArgs } from 'node:util';
import { loadModule } from './load-module.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    scenario: { type: 'string' },
    seed: { type: 'string' },
    size: { type: 'string' },
    app: { type: 'string' },
  },
});

/** A whole number of at least `least`, or a sentence that names the flag and a bad exit. */
function wholeNumber(flag, least, most) {
  const text = values[flag];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  console.error(`--${flag} takes a whole number from ${least} to ${most}, not "${text}".`);
  process.exit(2);
}

const options = {
  port: wholeNumber('port', 0, 65_535),
  scenario: values.scenario,
  seed: wholeNumber('seed', 0, 0xffff_ffff),
  size: wholeNumber('size', 1, 1_000_000),
  app: values.app,
};
const given = Object.fromEntries(
  Object.entries(options).filter(([, value]) => value !== undefined),
);

const { module } = await loadModule('/mocks/serve.ts');
const host = await module.serve(given);
console.log(`Rightsdesk API at ${host.url}`);
if (given.app) console.log(`Console from ${given.app} at the same address`);
