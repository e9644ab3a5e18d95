// Q19: does some test of the domain notice when the domain is changed?
//   npm run q19 -- [--files src/domain/decide.ts,src/domain/hold.ts] [--share 1/8] [--turn 3] [--survivors] [--processes 1]
// Stryker changes one thing after another and runs the tests that reach it (mutant-runner.mjs). It is no dependency of
// the project: npx brings it into .cache. A share takes every 8th file; which ones, turns with the day, or is given.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const GOAL = 90;
const STRYKER = '9.6.1';
const cache = join(process.cwd(), '.cache');
const here = join(cache, 'q19', String(process.pid));

/** Lists, texts of laws and policies: data that the types check, with nothing in it to be decided. */
const isData = (/** @type {string} */ file) =>
  /\/([a-z]+-)?vocabulary\.ts$|\/(refusal-codes|audit)\.ts$|\/policies\/|\/law\/[a-z]{2}-(?!.*-of\.ts)/.test(
    file,
  );

const { values } = parseArgs({
  options: {
    files: { type: 'string' },
    share: { type: 'string', default: '1/1' },
    turn: { type: 'string' },
    processes: { type: 'string', default: '2' },
    survivors: { type: 'boolean', default: false },
  },
});
const every = Number(/^1\/([1-9]\d{0,2})$/.exec(values.share)?.[1] ?? Number.NaN);
if (Number.isNaN(every)) throw new Error('--share is 1/1 or a part like 1/8.');
const turn = Number(values.turn ?? Math.floor(Date.now() / 86_400_000)) % every;

const all = readdirSync('src/domain', { recursive: true })
  .map((file) => join('src/domain', String(file)))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .toSorted();
const known = all.filter((file) => !isData(file));
const chosen =
  values.files === undefined
    ? known.filter((_, index) => index % every === turn)
    : values.files.split(',');
const unknown = chosen.filter((file) => !all.includes(file));
if (unknown.length > 0) throw new Error(`No file of the domain: ${unknown.join(', ')}`);

const report = measure(chosen);
const untried = Object.values(report.files)
  .flatMap(({ mutants }) => mutants)
  .filter(({ status }) => status === 'Ignored').length;
const sums = Object.entries(report.files)
  .map(([file, { mutants, source }]) => ({ file, source, ...tallied(mutants) }))
  .filter(({ total }) => total > 0)
  .toSorted((a, b) => a.file.localeCompare(b.file));
for (const { file, killed, total, left, source } of sums) {
  console.log(`  ${file}: ${killed} of ${total}`);
  if (values.survivors) for (const one of left) console.log(told(one, source));
}
const killed = sum(sums.map((one) => one.killed));
const total = sum(sums.map((one) => one.total));
const part = total === 0 ? 0 : (100 * killed) / total;
console.log(
  `Q19: ${killed} of ${total} mutants killed (${part.toFixed(1)} %, goal ${GOAL} %) ` +
    `in ${sums.length} files; ${chosen.length} of ${known.length} files with rules were looked at, ` +
    `${all.length - known.length} files of data and ${untried} mutants of constants left out`,
);
process.exitCode = total > 0 && part >= GOAL ? 0 : 1;

/**
 * @typedef {{ status: string, mutatorName: string, replacement?: string,
 *   location: { start: { line: number, column: number }, end: { line: number, column: number } } }} Mutant
 * @param {readonly string[]} files
 * @returns {{ files: Record<string, { mutants: Mutant[], source: string }> }}
 */
function measure(files) {
  mkdirSync(here, { recursive: true });
  const out = join(here, 'report.json');
  rmSync(out, { force: true });
  const settings = join(here, 'stryker.json');
  writeFileSync(
    settings,
    JSON.stringify({
      testRunner: 'domain',
      plugins: [join(process.cwd(), 'scripts', 'mutant-runner.mjs')],
      tsconfigFile: 'none.json',
      mutate: files,
      ignorePatterns: ['.cache', 'docs', 'e2e', 'public', 'dist', 'dist-live', 'src/client'],
      coverageAnalysis: 'perTest',
      // What runs once, when a file is loaded, would need every test anew for each change.
      ignoreStatic: true,
      concurrency: Number(values.processes),
      reporters: ['json', 'progress-append-only'],
      jsonReporter: { fileName: out },
      tempDirName: join(here, 'work'),
      thresholds: { high: 100, low: GOAL, break: null },
      allowConsoleColors: false,
    }),
  );
  const { status } = spawnSync(
    'npx',
    [
      '--yes',
      '--cache',
      join(cache, 'npm'),
      '-p',
      `@stryker-mutator/core@${STRYKER}`,
      'stryker',
      'run',
      settings,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (status !== 0) throw new Error('Stryker gave up.');
  return JSON.parse(readFileSync(out, 'utf8'));
}

/** @param {readonly Mutant[]} mutants */
function tallied(mutants) {
  const counted = mutants.filter(({ status }) =>
    ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status),
  );
  const left = counted.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  return { killed: counted.length - left.length, total: counted.length, left };
}

/** @param {Mutant} mutant @param {string} source */
function told({ status, mutatorName, replacement, location: { start, end } }, source) {
  const line = source.split('\n')[start.line - 1] ?? '';
  const was = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : line.trim();
  return `    ${start.line}: ${status} ${mutatorName} ${was} -> ${(replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 100)}`;
}

/** @param {readonly number[]} counts */
function sum(counts) {
  return counts.reduce((a, b) => a + b, 0);
}
