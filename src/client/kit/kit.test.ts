import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const textOf = (folder: string): string[] => {
  const at = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(at)
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => readFileSync(`${at}/${name}`, 'utf8'));
};

/** Components of `sources` that `kit` never draws. */
function missing(sources: readonly string[], kit: readonly string[]): string[] {
  const names = sources.flatMap((text) =>
    [...text.matchAll(/^export function ([A-Z]\w+)/gm)].map(([, name = '']) => name),
  );
  return names.filter((name) => !kit.some((text) => new RegExp(`<${name}[\\s/>]`).test(text)));
}

describe('the kit', () => {
  it('notices a component that it lacks', () => {
    const sources = ['export function One(): X {}', 'export function Other(): X {}'];
    expect(missing(sources, ['<One />'])).toEqual(['Other']);
  });

  it('draws every component of the product', () => {
    expect(textOf('../ui').length).toBeGreaterThan(30);
    expect(missing(textOf('../ui'), textOf('.'))).toEqual([]);
  });
});
