// Holds a running backend to the contract, over HTTP (docs/conformance.md).
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadChain } from './load-chain.mjs';
import { loadModule } from './load-module.mjs';

const USAGE = `Usage: npm run conformance -- [--url URL] [--given FILE] [--broken NAME]

  --url URL      a backend that runs; without it one is started on a free port of this machine
  --given FILE   who the suite may be, and one invented customer, as JSON; without it the backend
                 is asked under /__desk/conformance, as \`npm run api\` answers
  --broken NAME  starts a backend that is broken on purpose, to see the suite fail
  --help         this text`;

class Unclear extends Error {}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof Unclear) && !String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function run() {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      given: { type: 'string' },
      broken: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.broken !== undefined && values.url !== undefined)
    throw new Unclear('--broken starts a backend of its own: leave out --url.');
  const { module, close } = await loadModule('/mocks/conformance/hold-to-contract.ts');
  const told = (ask) => {
    try {
      return ask();
    } catch (error) {
      throw new Unclear(error.message);
    }
  };
  /** @type {import('../mocks/serve.ts').LoopbackHost | null} */
  let host = null;
  try {
    const broken =
      values.broken === undefined ? null : told(() => module.breakageOf(values.broken));
    if (values.url === undefined) host = await module.startHost(broken);
    const url = host?.url ?? values.url;
    const json = await givenFor(url, values.given);
    return await hold(
      module,
      url,
      told(() => module.givenIn(json)),
    );
  } finally {
    await host?.close();
    await close();
  }
}

async function hold(module, url, given) {
  const { tools } = await loadChain();
  let chapter = '';
  const tell = (one) => {
    if (one.chapter !== chapter) console.log(`\n${one.chapter}`);
    ({ chapter } = one);
    console.log(
      `  ${one.is.padEnd(8)}${one.name}${one.why === '' ? '' : `\n          ${one.why}`}`,
    );
  };
  const outcomes = await module.holdToContract(url, given, tools, tell);
  const count = (is) => outcomes.filter((one) => one.is === is).length;
  console.log(
    `\n${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`,
  );
  return count('failed') === 0 && count('passed') > 0 ? 0 : 1;
}

async function givenFor(url, file) {
  if (file !== undefined) return JSON.parse(await readFile(file, 'utf8'));
  const answer = await fetch(new URL('/__desk/conformance', url)).catch((error) => {
    throw new Unclear(`Nobody answers at ${url}: ${error.cause?.code ?? error.message}.`);
  });
  if (!answer.ok)
    throw new Unclear(`${url} does not say whom the suite may be: give it with --given FILE.`);
  return answer.json();
}
