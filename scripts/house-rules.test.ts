import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { houseRules, type SourceFile } from './house-rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const parts = ['src', 'mocks', 'e2e', 'scripts', 'public', 'docs'];
/** These two hold the words that they look for. */
const ours = ['scripts/house-rules.ts', 'scripts/house-rules.test.ts'];

function filesUnder(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css|html|md|json|csv)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(root, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
}

const configs = ['vite.config.ts', 'playwright.config.ts', 'index.html', 'README.md'].map(
  (path) => ({ path, text: readFileSync(join(root, path), 'utf8') }),
);
const files = [...parts.flatMap(filesUnder), ...configs].filter(({ path }) => !ours.includes(path));

/** For each rule one file that breaks it and one that is like it and does not. */
const samples: Record<string, { bad: SourceFile[]; good: SourceFile[] }> = {
  'imports follow the arrows, dynamic ones too': {
    bad: [
      { path: 'src/domain/a.ts', text: `import { b } from '../contract/b.ts';` },
      { path: 'src/contract/a.ts', text: `import {\n  b,\n  c,\n} from '../server/b.ts';` },
      { path: 'src/server/a.ts', text: `const b = await import('../../mocks/b.ts');` },
      { path: 'src/client/ui/a.tsx', text: `import { t } from '../i18n/t.ts';` },
      { path: 'src/client/api/a.ts', text: `import type { B } from '../../domain/b.ts';` },
      { path: 'src/client/components/a.tsx', text: `import { B } from '../screens/b/b.tsx';` },
      { path: 'src/client/screens/a/a.tsx', text: `import { B } from '../b/b.tsx';` },
      { path: 'src/client/screens/a/a.tsx', text: `const B = () => import('../../app/b.tsx');` },
      { path: 'src/client/app/a.ts', text: `void import('../../../mocks/browser.ts');` },
      { path: 'src/client/main.tsx', text: `import { x } from '../../mocks/browser.ts';` },
      { path: 'src/client/components/c.worker.ts', text: `import { b } from '../../domain/b.ts';` },
      {
        path: 'src/client/ui/a.ts',
        text: `new Worker(new URL('../api/b.worker.ts', import.meta.url))`,
      },
      { path: 'mocks/a.ts', text: `export const b = import('../src/client/app/b.ts');` },
      { path: 'e2e/a.spec.ts', text: `import { b } from '../mocks/world.ts';` },
    ],
    good: [
      { path: 'src/contract/a.ts', text: `import { b } from '../domain/b.ts';` },
      { path: 'src/client/screens/a/a.tsx', text: `import { B } from './parts/b.tsx';` },
      { path: 'src/client/screens/a/parts/b.tsx', text: `import { B } from '../a.tsx';` },
      { path: 'src/client/components/a.tsx', text: `import { B } from './b.tsx';` },
      { path: 'src/client/main.tsx', text: `const m = await import('../../mocks/browser.ts');` },
      {
        path: 'src/client/components/c.worker.ts',
        text: `import { b } from '../../domain/audit-chain.ts';`,
      },
      { path: 'e2e/a.spec.ts', text: `import { b } from '../mocks/scenarios.ts';` },
      { path: 'src/server/a.test.ts', text: `import { b } from '../../mocks/world.ts';` },
    ],
  },
  'imports name their file with its ending': {
    bad: [{ path: 'src/domain/a.ts', text: `import { b } from './b';` }],
    good: [{ path: 'src/domain/a.ts', text: `import { b } from './b.ts';` }],
  },
  'no file re-exports another': {
    bad: [
      { path: 'src/domain/a.ts', text: `export * from './b.ts';` },
      { path: 'src/domain/a.ts', text: `export type { B } from './b.ts';` },
    ],
    good: [{ path: 'src/domain/a.ts', text: `export const from = 1;` }],
  },
  'files say what they hold': {
    bad: [
      { path: 'src/domain/utils.ts', text: '' },
      { path: 'src/client/ui/index.ts', text: '' },
      { path: 'src/client/common/a.ts', text: '' },
    ],
    good: [{ path: 'src/domain/request.ts', text: '' }],
  },
  'names are kebab-case': {
    bad: [{ path: 'src/client/ui/Button.tsx', text: '' }],
    good: [{ path: 'src/client/ui/date-input.tsx', text: '' }],
  },
  'no default exports': {
    bad: [{ path: 'src/domain/a.ts', text: 'export default 1;' }],
    good: [{ path: 'vite.config.ts', text: 'export default 1;' }],
  },
  'time and chance come as arguments': {
    bad: [
      { path: 'src/server/a.ts', text: 'const now = new Date();' },
      { path: 'src/domain/a.ts', text: 'const n = Math.random();' },
    ],
    good: [{ path: 'src/server/a.ts', text: 'const at = new Date(instant);' }],
  },
  'browser tests never intercept, sleep, skip or retry': {
    bad: [
      { path: 'e2e/a.spec.ts', text: `await page.route('**', fulfil);` },
      { path: 'e2e/a.spec.ts', text: `await page.waitForTimeout(10);` },
      { path: 'e2e/a.spec.ts', text: `test.skip('later', run);` },
    ],
    good: [{ path: 'e2e/a.spec.ts', text: `await page.waitForURL('/queue');` }],
  },
  'unit tests never skip': {
    bad: [{ path: 'src/domain/a.test.ts', text: `it.skip('a', run);` }],
    good: [{ path: 'src/domain/a.test.ts', text: `it.each(cases)('a', run);` }],
  },
  'nothing is left for later': {
    bad: [
      { path: 'src/domain/a.ts', text: '// TODO: the rest' },
      { path: 'README.md', text: 'Coming soon' },
    ],
    good: [{ path: 'src/domain/a.ts', text: '// soon after the deadline' }],
  },
  'a silenced check says why': {
    bad: [
      { path: 'src/domain/a.ts', text: '// oxlint-disable-next-line no-console' },
      { path: 'src/domain/a.ts', text: '// @ts-expect-error' },
    ],
    good: [
      {
        path: 'src/domain/a.ts',
        text: '// oxlint-disable-next-line no-console -- the command prints',
      },
    ],
  },
  'pretended people have pretended addresses': {
    bad: [{ path: 'mocks/seed/a.ts', text: `'hanako@yamada.co.jp'` }],
    good: [{ path: 'mocks/seed/a.ts', text: `'hanako@mail.yamada.example'` }],
  },
  'only the demo names the demo': {
    bad: [{ path: 'src/client/app/a.ts', text: `import { http } from 'msw';` }],
    good: [{ path: 'src/client/app/a.ts', text: `import { http } from './msw-free.ts';` }],
  },
  'looks come from the tokens': {
    bad: [
      '.a { color: #fff; }',
      '.a { background: rgb(0 0 0 / 0.5); }',
      '.a { transition: opacity 90ms; }',
      '.a { font: 500 13px/18px var(--font); }',
      '.a { font-size: 0.8rem; }',
      '.a { padding: 4px 6px; }',
      '.a { gap: 2px; }',
      '.a { margin-top: -1px }',
      '.a { border-radius: 5px; }',
      '.a {\n  width: 22px;\n}',
    ].map((text) => ({ path: 'src/client/ui/a.module.css', text })),
    good: [
      { path: 'src/client/ui/tokens.css', text: '.a { color: #fff; }' },
      ...[
        '.a { color: var(--ink); gap: 4px 12px; padding: var(--s0) 0; }',
        '.a { border: 1px solid var(--line); outline-offset: -1px; box-shadow: inset 3px 0 red; }',
        '.a { font: var(--text-small); font-size: 0.93em; width: 1px; min-height: 24px; }',
        '/* 13px, as #fff once was */ .a { transition: opacity var(--quick); }',
      ].map((text) => ({ path: 'src/client/ui/a.module.css', text })),
    ],
  },
};

describe('the rules of the house', () => {
  it('reads the whole project', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it.each(houseRules)('$name', ({ name, broken }) => {
    const sample = samples[name];
    expect(sample?.bad.filter((file) => broken(file).length === 0)).toEqual([]);
    expect(sample?.good.flatMap((file) => broken(file))).toEqual([]);
    expect(files.flatMap((file) => broken(file))).toEqual([]);
  });
});
