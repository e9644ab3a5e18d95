// Same seed, same log and state, in every zone: `npm run q18`.
// Prints one hash for each zone and runs the unit tests there; exits 1 where anything differs.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ZONES = ['UTC', 'Asia/Hong_Kong', 'America/St_Johns', 'Pacific/Kiritimati'];
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
  return spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
}

const rows = ZONES.map((zone) => {
  const printed = inZone(zone, ['--input-type=module', '--eval', print]);
  if (printed.status !== 0) {
    console.error(`${zone}: no fingerprint\n${printed.stderr}`);
    process.exit(1);
  }
  const suite = inZone(zone, [vitest, 'run', '--reporter=json']);
  const report = JSON.parse(suite.stdout.slice(suite.stdout.indexOf('{')));
  const { numPassedTests: passed, numTotalTests: all } = report;
  const row = { zone, fingerprint: printed.stdout.trim(), passed, all, green: suite.status === 0 };
  console.log(`${zone.padEnd(20)} ${row.fingerprint}  ${passed} of ${all} unit tests`);
  if (!row.green) {
    const broken = report.testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    );
    console.error(`  failed: ${broken.slice(0, 20).join('; ')}`);
  }
  return row;
});

const first = rows[0];
const isEqual = rows.every(
  ({ fingerprint, passed, all, green }) =>
    green &&
    all > 0 &&
    passed === first.passed &&
    all === first.all &&
    fingerprint === first.fingerprint,
);
console.log(`Q18: ${rows.length} zones, ${isEqual ? 'equal' : 'NOT EQUAL'}`);
process.exit(isEqual ? 0 : 1);
