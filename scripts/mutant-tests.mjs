// Stands for vitest while the domain is changed: it keeps each test as a function, so that one loading serves every
// change. Rows of tables are given as vitest gives them; the expectations are vitest's own.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';

const beside = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'));
const { chai, ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend } =
  await import(pathToFileURL(beside.resolve('@vitest/expect')).href);
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

// What matters is that a property fails, not the smallest case of it.
fc.configureGlobal({ endOnFailure: true });

/** @type {{ id: string, name: string, file: string, run: () => unknown }[]} */
export const tests = [];
let file = '';
/** @type {string[]} */
let within = [];

/** Says whose tests come now. */
export function inFile(/** @type {string} */ name) {
  file = name;
}

export const expect = Object.assign(
  (/** @type {unknown} */ value, /** @type {string | undefined} */ message) =>
    chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);

export const describe = withRows((name, of) => {
  const outside = within;
  within = [...outside, name];
  of();
  within = outside;
});

export const it = withRows((name, run) => {
  const whole = [...within, name].join(' > ');
  tests.push({ id: `${tests.length} ${whole}`, name: whole, file, run });
});

/** @param {(name: string, of: () => unknown) => void} one */
function withRows(one) {
  const each =
    (/** @type {readonly unknown[]} */ rows) =>
    (/** @type {string} */ name, /** @type {(...row: unknown[]) => unknown} */ of) => {
      const spread = rows.every((row) => Array.isArray(row));
      for (const row of rows) one(name, () => (spread ? of(.../** @type {any} */ (row)) : of(row)));
    };
  return Object.assign(one, { each });
}
