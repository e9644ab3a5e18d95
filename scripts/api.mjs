// The same backend on a loopback port over plain HTTP: `npm run api -- --port 8787`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from './load-chain.mjs';
import { loadModule } from './load-module.mjs';

const USAGE = `Usage: npm run api -- [--port N] [--scenario NAME] [--seed N] [--size N] [--app FOLDER]

  --port N          port on 127.0.0.1; 0 takes any free one (8787)
  --scenario NAME   where the world begins (everyday)
  --seed N          the same seed makes the same world (1)
  --size N          how many customers (2000)
  --app FOLDER      serves a built console too, such as dist-live
  --help            this text`;

class Unclear extends Error {}

const { scenarioNames: names } = await load('../mocks/scenario-names.ts');
try {
  const given = wanted();
  if (given === null) console.log(`${USAGE}\n\nScenarios: ${names.join(', ')}`);
  else await run(given);
} catch (error) {
  const sentence = sentenceFor(error);
  if (sentence === null) throw error;
  console.error(sentence);
  process.exit(2);
}

async function run(given) {
  const { module } = await loadModule('/mocks/serve.ts');
  const host = await module.serve(given);
  console.log(`Rightsdesk API at ${host.url}`);
  if (given.app) console.log(`Console from ${given.app} at the same address`);
}

/** What the command line asks for; null where it asks for the usage. */
function wanted() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8787' },
      scenario: { type: 'string' },
      seed: { type: 'string' },
      size: { type: 'string' },
      app: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return null;
  const { scenario, app } = values;
  if (scenario !== undefined && !names.includes(scenario)) {
    throw new Unclear(`There is no scenario "${scenario}". There are: ${names.join(', ')}.`);
  }
  if (app !== undefined && !existsSync(join(app, 'index.html'))) {
    throw new Unclear(
      `There is no built console in ${app}. Build one: npm run build:live makes dist-live.`,
    );
  }
  const options = {
    port: wholeNumber(values, 'port', 0, 65_535),
    scenario,
    seed: wholeNumber(values, 'seed', 0, 0xffff_ffff),
    size: wholeNumber(values, 'size', 1, 1_000_000),
    app,
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function wholeNumber(values, flag, least, most) {
  const text = values[flag];
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
  throw new Unclear(`--${flag} takes a whole number from ${least} to ${most}, not "${text}".`);
}

/** What to say of a mistake at the command line; null for what is no such mistake. */
function sentenceFor(error) {
  if (error instanceof Unclear) return error.message;
  if (error.code === 'EADDRINUSE') {
    return `Port ${error.port} is taken. Give another with --port, or --port 0 for any free one.`;
  }
  if (String(error.code).startsWith('ERR_PARSE_ARGS')) return `${error.message}\n\n${USAGE}`;
  return null;
}
