// Same seed, same log and state, in every zone: `npm run q18`.
// Prints one hash for each zone and runs the unit tests there; exits 1 where anything differs.
// `npm run q18 -- --share` runs a third of the unit tests in one of the far zones only; both turn with the day.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ZONES = ['UTC', 'Asia/Hong_Kong', 'America/St_Johns', 'Pacific/Kiritimati'];
const { values } = parseArgs({ options: { share: { type: 'boolean', default: false } } });
const far = ZONES.slice(2);
const day = Math.floor(Date.now() / 86_400_000);
const tested = values.share ? [far[day % far.length]] : ZONES;
const part = values.share ? [`--shard=${(day % 3) + 1}/3`] : [];
const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const print = `
  import { loadModule } from './scripts/load-module.mjs';
  const { module, close } = await loadModule('/mocks/fingerprint.ts');
  console.log(JSON.stringify(await module.fingerprint()));
  await close();
`;

function inZone(zone, args) {
  const env = { ...process.env, TZ: zone };
  // A report of thousands of tests is longer than what a child may print by default.
  return spawnSync(process.execPath, args, {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
}

const prints = ZONES.map((zone) => {
  const printed = inZone(zone, ['--input-type=module', '--eval', print]);
  if (printed.status !== 0) {
    console.error(`${zone}: no fingerprint\n${printed.stderr}`);
    process.exit(1);
  }
  const fingerprint = printed.stdout.trim();
  console.log(`${zone.padEnd(20)} ${fingerprint}`);
  return fingerprint;
});

const suites = tested.map((zone) => {
  const suite = inZone(zone, [vitest, 'run', '--reporter=json', ...part]);
  const report = JSON.parse(suite.stdout.slice(suite.stdout.indexOf('{')));
  const { numPassedTests: passed, numTotalTests: all } = report;
  const isGreen = suite.status === 0 && all > 0;
  console.log(`${zone.padEnd(20)} ${passed} of ${all} unit tests`);
  if (!isGreen) {
    const broken = report.testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    );
    console.error(`  failed: ${broken.slice(0, 20).join('; ')}`);
  }
  return { passed, all, isGreen };
});

const isEqual =
  new Set(prints).size === 1 &&
  suites.every(({ isGreen, passed, all }) => isGreen && passed === suites[0]?.passed && all > 0);
console.log(
  `Q18: ${ZONES.length} zones, unit tests in ${tested.length}, ${isEqual ? 'equal' : 'NOT EQUAL'}`,
);
process.exit(isEqual ? 0 : 1);
