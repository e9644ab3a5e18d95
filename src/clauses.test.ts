import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { companyOf } from './domain/company.ts';
import { companyIds } from './domain/vocabulary.ts';

/** One row of `docs/clauses.md`: where a clause stands on the screen, in the rules and in the tests. */
type Row = {
  readonly clause: string;
  readonly paraphrase: string;
  readonly screen: string;
  readonly rule: string;
  readonly test: string;
};

const text = readFileSync('docs/clauses.md', 'utf8');
const rows: readonly Row[] = text.split('\n').flatMap((line) => {
  const cells = line.split('|').map((cell) => cell.trim());
  const [, clause = '', paraphrase = '', screen = '', rule = '', test = ''] = cells;
  return /^[NH]\d/.test(clause) ? [{ clause, paraphrase, screen, rule, test }] : [];
});

/** The web site's own clauses: nothing for a desk to do. */
const ofTheSite = new Set(['H9', 'H10']);
/** Clauses that the console does not keep whole yet; a row that is filled leaves the list. */
const open: ReadonlySet<string> = new Set<string>([]);

const numbers = companyIds
  .flatMap((company) => companyOf(company).policy.clauses.map(({ number }) => number))
  .filter((number) => !ofTheSite.has(number));
const kept = rows.filter(({ clause }) => !open.has(clause));

/** The parts of `path` · `name` in a cell. */
function parts(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, part = '']) => part);
}

describe('the table of clauses', () => {
  it('has a row for every clause of both policies that asks anything of a desk', () => {
    const clauses = rows.map(({ clause }) => clause);
    expect(numbers.filter((number) => !clauses.includes(number))).toEqual([]);
    expect(new Set(clauses).size).toBe(clauses.length);
  });

  it('says of each in our own words what it promises', () => {
    expect(rows.filter(({ paraphrase }) => paraphrase.length < 20)).toEqual([]);
  });

  it.each(kept)('$clause has a screen', ({ screen }) => {
    const [file = ''] = parts(screen);
    expect(file).toMatch(/^src\/client\/.+\.tsx$/);
    expect([file, existsSync(file)]).toEqual([file, true]);
  });

  it.each(kept)('$clause has a rule in the domain', ({ rule }) => {
    const [file = '', name = ''] = parts(rule);
    expect(file).toMatch(/^src\/domain\/.+\.ts$/);
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`export (function|const) ${name}\\b`));
  });

  it.each(kept)('$clause has a test that names it and its rule', ({ clause, rule, test }) => {
    const [file = ''] = parts(test);
    const [, name = ''] = parts(rule);
    expect(file).toMatch(/\.test\.ts$/);
    const tested = readFileSync(file, 'utf8');
    const named = [...tested.matchAll(/(?:describe|it)(?:\.each[^\n]*)?\(\s*['`]([^'`]*)['`]/g)];
    const naming = new RegExp(`\\b${clause}(?![\\w-])`);
    expect(named.some(([, title = '']) => naming.test(title))).toBe(true);
    expect(tested).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it('fills nothing of a clause that is open', () => {
    const openRows = rows.filter(({ clause }) => open.has(clause));
    expect(openRows.map(({ clause }) => clause).toSorted()).toEqual([...open].toSorted());
    expect(openRows.filter(({ screen }) => screen !== 'not yet')).toEqual([]);
  });
});
