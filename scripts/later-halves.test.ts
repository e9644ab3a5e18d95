import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutModules, ledToHalves, type Halves } from './later-halves.ts';

const at = (file: string): string => resolve('src', file);

/** Cuts a small project whose root is `root.ts`. */
function cut(files: Readonly<Record<string, string>>, neverCut = ''): ReadonlyMap<string, Halves> {
  const known = new Map(Object.entries(files).map(([file, text]) => [at(file), text]));
  return cutModules({
    roots: [at('root.ts')],
    read: (path) => known.get(path) ?? null,
    isNeverCut: (path) => path === at('root.ts') || path === at(neverCut),
  });
}

const root = `import { one } from './a.ts'; one();`;

describe('halves of modules', () => {
  it('leaves what the root reaches and moves the rest, with what each of them imports', () => {
    const halves = cut({
      'root.ts': root,
      'a.ts': `
        import { near } from './near.ts';
        import { far } from './far.ts';
        const shared = 1;
        export const one = () => near(shared);
        export const two = () => far(shared);`,
      'near.ts': 'export const near = (n: number) => n;',
      'far.ts': 'export const far = (n: number) => n; export const near = 2;',
    });
    const a = halves.get(at('a.ts'));
    expect(a?.first).toMatch(/near\.ts/);
    expect(a?.first).not.toMatch(/far\.ts|two/);
    expect(a?.first).toContain('export { shared };');
    expect(a?.later).toMatch(/far\.ts/);
    expect(a?.later).toContain(`import { shared } from './a.ts';`);
    expect(a?.later).not.toMatch(/near\.ts|one/);
    expect([...(a?.moved ?? [])]).toEqual(['two']);
    expect(halves.has(at('far.ts')), 'nobody at first reaches it').toBe(false);
  });

  it.each([
    ['all of it is reached', 'export const one = () => two(); export const two = () => 2;'],
    ['it does something by itself', 'export const one = () => 1; const two = 2; register(two);'],
    [
      'the rest writes what is reached',
      'let n = 0; export const one = () => n; export const two = () => { n += 1; };',
    ],
    ['it passes names on', `export const one = () => 1; const two = 2; export { two as three };`],
    ['a type alone is left over', 'export const one = () => 1; export type Two = 2;'],
  ])('does not cut a module when %s', (_, text) => {
    expect(cut({ 'root.ts': root, 'a.ts': text }).size).toBe(0);
  });

  it('does not cut what it is told to leave', () => {
    const files = { 'root.ts': root, 'a.ts': 'export const one = () => 1; export const two = 2;' };
    expect(cut(files).size).toBe(1);
    expect(cut(files, 'a.ts').size).toBe(0);
  });

  it.each([
    ['a key', 'export const one = () => ({ two: 1 });', ['two']],
    ['a property', 'export const one = () => read.two;', ['two']],
    ['a short key', 'export const one = () => ({ two });', undefined],
    ['a type', 'export const one = (): Two<typeof two> => 1;', ['two']],
    ['a claim about a type', 'export const one = () => two as Two;', undefined],
  ])('tells the name of %s from a use', (_, one, moved) => {
    const halves = cut({ 'root.ts': root, 'a.ts': `${one} export const two = 2;` });
    const names = halves.get(at('a.ts'))?.moved;
    expect(names === undefined ? undefined : [...names]).toEqual(moved);
  });

  it('leads an import to the half that holds each name', () => {
    const halves = new Map([[at('a.ts'), { moved: new Set(['two']) }]]);
    const led = (code: string): string => ledToHalves(code, at('b.ts'), halves);
    expect(led(`import { one, two as second, type Two } from './a.ts'; second();`)).toBe(
      `import { one as one } from './a.ts'; import { two as second } from './a.ts?later'; second();`,
    );
    expect(led(`import { two } from './a.ts';`)).toBe(`import { two as two } from './a.ts?later';`);
    expect(led(`import type { two } from './a.ts';`)).toBe(`import type { two } from './a.ts';`);
    expect(led(`import { two } from './c.ts';`)).toBe(`import { two } from './c.ts';`);
  });
});
