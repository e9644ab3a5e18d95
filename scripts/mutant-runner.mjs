// What Stryker runs a change of the domain through: the tests of the domain, loaded once as plain functions.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/** @typedef {{ activeMutant?: string, currentTestId?: string, hitCount?: number, hitLimit?: number, mutantCoverage?: object }} Switch */

const standsForVitest = fileURLToPath(new URL('mutant-tests.mjs', import.meta.url));

/** Part of the tests that counts as slow. */
const SLOWEST = 0.03;

class DomainRunner {
  /** @type {readonly { id: string, name: string, file: string, run: () => unknown }[]} */
  tests = [];

  /** Ids of the few slowest: each is asked about files that begin with its own file's noun, and about no other. */
  slow = new Set();

  /** Where Stryker's changed code looks which change is on, and counts. @type {Switch} */
  switch = (globalThis.__stryker__ ??= {});

  /** The tests keep nothing between them, and what runs once at loading is never changed: a process serves all changes. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const here = join(process.cwd(), '.mutants');
    const files = readdirSync('src/domain', { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.test.ts'))
      .toSorted();
    mkdirSync(here, { recursive: true });
    writeFileSync(
      join(here, 'all.ts'),
      [
        `export { tests } from 'vitest';`,
        ...files.map((file) => `import '../src/domain/${file}';`),
      ].join('\n'),
    );
    await build({
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { vitest: standsForVitest } },
      plugins: [
        {
          name: 'say-which-file',
          transform: (code, id) =>
            id.endsWith('.test.ts')
              ? `import { inFile } from 'vitest';\ninFile('${basename(id, '.test.ts')}');\n${code}`
              : null,
        },
      ],
      build: {
        ssr: join(here, 'all.ts'),
        outDir: join(here, 'out'),
        minify: false,
        rollupOptions: {
          external: (id) => id === standsForVitest,
          treeshake: false,
          output: { entryFileNames: 'tests.mjs' },
        },
      },
    });
    const loaded = await import(pathToFileURL(join(here, 'out', 'tests.mjs')).href);
    this.tests = loaded.tests;
    if (files.length === 0 || this.tests.length === 0) throw new Error('No test of the domain.');
  }

  async dryRun() {
    const ran = [];
    for (const test of this.tests) {
      this.switch.currentTestId = test.id;
      const began = performance.now();
      const failure = await failed(test);
      const timeSpentMs = performance.now() - began;
      const common = { id: test.id, name: test.name, timeSpentMs };
      ran.push(
        failure === null
          ? { ...common, status: 0 }
          : { ...common, status: 1, failureMessage: failure },
      );
    }
    delete this.switch.currentTestId;
    const quick = new Map(ran.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    this.tests = this.tests.toSorted((a, b) => quick.get(a.id) - quick.get(b.id));
    this.slow = new Set(
      this.tests.slice(-Math.ceil(this.tests.length * SLOWEST)).map(({ id }) => id),
    );
    return { status: 'complete', tests: ran, mutantCoverage: this.switch.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const wanted = new Set(testFilter);
    const [noun] = basename(activeMutant.fileName, '.ts').split('-');
    const isOwn = (/** @type {{ file: string }} */ { file }) => file.split('-')[0] === noun;
    // The likely ones first: those of the same noun, then what noticed the last changes, then the quick ones.
    const chosen = this.tests
      .filter(({ id }) => testFilter === undefined || wanted.has(id))
      .filter((test) => isOwn(test) || !this.slow.has(test.id))
      .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
    Object.assign(this.switch, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    try {
      let nrOfTests = 0;
      for (const test of chosen) {
        nrOfTests += 1;
        const failureMessage = await failed(test);
        if (hitLimit !== undefined && (this.switch.hitCount ?? 0) > hitLimit)
          return { status: 'timeout', reason: 'It goes in circles.' };
        if (failureMessage !== null) {
          this.tests = [test, ...this.tests.filter((other) => other !== test)];
          return { status: 'killed', failureMessage, killedBy: [test.id], nrOfTests };
        }
      }
      return { status: 'survived', nrOfTests };
    } finally {
      this.switch.activeMutant = undefined;
      this.switch.hitCount = undefined;
    }
  }

  async dispose() {}
}

/** @param {{ run: () => unknown }} test */
async function failed(test) {
  try {
    await test.run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 200) : String(error);
  }
}

const domainRunner = Object.assign(() => new DomainRunner(), { inject: [] });

export const strykerPlugins = [{ kind: 'TestRunner', name: 'domain', factory: domainRunner }];
