// Counts what the test runners reported and prints the last line of a CI run.
// Usage: node scripts/ci-summary.mjs RESULTS_FOLDER [FAILED_STEP...]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const [folder, ...failedSteps] = process.argv.slice(2);

/** Steps that run in a browser leave a report under their name. */
const browserSteps = ['e2e', 'e2e-host'];
const runners = [
  { step: 'unit', ...unitCounts() },
  ...browserSteps.map((step) => ({ step, ...browserCounts(step) })),
];
const passed = runners.reduce((sum, count) => sum + count.passed, 0);
const skipped = runners.reduce((sum, count) => sum + count.skipped, 0);
const failedTests = runners.reduce((sum, count) => sum + count.failed, 0);
// A step that failed without a failed test (a type error, a budget) counts as one.
const stepsWithoutTests = failedSteps.filter((step) =>
  runners.every((runner) => runner.step !== step),
).length;
const silent = runners.filter(
  (count) =>
    count.passed + count.failed === 0 || (failedSteps.includes(count.step) && count.failed === 0),
);
for (const { step } of silent) console.log(`${step}: no result, or a failure outside its tests`);
console.log(`axe judged ${pageStates()} page states`);
// Once more at the end, where somebody who sees only the end of the output finds them.
for (const failure of [...unitFailures(), ...browserFailures()]) console.log(`FAILED ${failure}\n`);
if (failedSteps.length > 0) console.log(`Failed steps: ${failedSteps.join(', ')}`);

const failed = failedTests + stepsWithoutTests + silent.length;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

function unitCounts() {
  const report = read('unit.json');
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

function browserCounts(step) {
  const stats = read(`${step}.json`)?.stats;
  return {
    // A test that passed only at a second try is a failure here.
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  };
}

/** What the walks through the screens say of themselves. */
function pageStates() {
  const tellsOf = (suite) => [
    ...(suite.suites ?? []).flatMap(tellsOf),
    ...(suite.specs ?? []).flatMap((spec) => spec.tests.flatMap((test) => test.annotations ?? [])),
  ];
  return (read('e2e.json')?.suites ?? [])
    .flatMap(tellsOf)
    .filter(({ type }) => type === 'page states')
    .reduce((sum, { description }) => sum + Number(description), 0);
}

function unitFailures() {
  return (read('unit.json')?.testResults ?? []).flatMap((file) =>
    file.assertionResults
      .filter((test) => test.status === 'failed')
      .map(
        (test) => `${file.name} › ${test.fullName}\n${shortened(test.failureMessages.join('\n'))}`,
      ),
  );
}

function browserFailures() {
  const failuresOf = (suite) => [
    ...(suite.suites ?? []).flatMap(failuresOf),
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests
        .filter((test) => test.status === 'unexpected' || test.status === 'flaky')
        .map((test) => {
          const errors = test.results.flatMap((result) => result.errors ?? []);
          const said = errors.map((error) => error.message ?? '').join('\n');
          return `[${test.projectName}] ${spec.file}:${spec.line} › ${spec.title}\n${shortened(said)}`;
        }),
    ),
  ];
  return browserSteps.flatMap((step) => (read(`${step}.json`)?.suites ?? []).flatMap(failuresOf));
}

// Without the colours of a terminal, and short enough that ten of them can be read.
function shortened(message) {
  return stripVTControlCharacters(message).split('\n').slice(0, 40).join('\n');
}

function read(name) {
  const file = join(folder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
