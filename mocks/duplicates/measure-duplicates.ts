import { findDuplicates, type Pair } from '../../src/domain/duplicates.ts';
import type { Traits } from '../../src/domain/likeness.ts';
import { traitsBy } from '../../src/server/traits.ts';
import { seededChance } from '../chance.ts';
import { guessMeanings, type ColumnMeaning } from '../import/column-meaning.ts';
import { customerOf } from '../import/import-customers.ts';
import type { ImportPlan } from '../import/import-plan.ts';
import { readRow } from '../import/imported-row.ts';
import { readTable } from '../import/read-table.ts';
import { seededKeys } from '../keys.ts';

/** How well the pairs that are suggested meet the true ones. */
export type DuplicateFigures = {
  /** Rows of the file, those that cannot be loaded among them. */
  readonly rows: number;
  readonly loaded: number;
  /** Pairs that are true by the numbers of the file. */
  readonly truePairs: number;
  readonly suggested: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly milliseconds: number;
};

const plan: Omit<ImportPlan, 'meanings'> = {
  company: 'hkt',
  desk: 'hkt-support',
  asOf: '2026-06-01',
  lang: 'en',
  purposes: ['agreement'],
};

/**
 * Reads a customers file as an import would, looks for duplicates in it, and compares them with what the numbers of its
 * rows tell: rows whose number begins alike before `-org` or `-dup` are one person. Columns named in `without` are not read.
 */
export async function measureDuplicates(
  bytes: Uint8Array,
  without: readonly ColumnMeaning[] = [],
): Promise<DuplicateFigures> {
  const { columns, rows } = await readTable(bytes);
  const guessed = guessMeanings(columns);
  const idColumn = guessed.indexOf('row-id');
  if (idColumn < 0) throw new TypeError('The file has no column that numbers its rows.');
  const meanings = guessed.map((meaning) => (without.includes(meaning) ? 'ignore' : meaning));
  const means = { chance: seededChance(15, 'duplicates'), keys: seededKeys(15) };
  const traitsOf = await traitsBy();
  const persons = rows.map(({ cells }) => personIn(cells[idColumn] ?? ''));
  const records: Traits[] = [];
  const personOf = new Map<string, string>();
  rows.forEach((row, at) => {
    const read = readRow(row, { ...plan, meanings });
    if (!read.ok) return;
    const record = customerOf(read.row, { ...plan, meanings }, means);
    personOf.set(record.id, persons[at] ?? '');
    records.push(traitsOf(record));
  });
  const started = performance.now();
  const pairs = findDuplicates(records);
  const milliseconds = Math.round(performance.now() - started);
  const right = pairs.filter(({ a, b }: Pair) => personOf.get(a) === personOf.get(b)).length;
  const truePairs = pairsIn(persons);
  return {
    rows: rows.length,
    loaded: records.length,
    truePairs,
    suggested: pairs.length,
    right,
    precision: pairs.length === 0 ? 0 : right / pairs.length,
    recall: truePairs === 0 ? 0 : right / truePairs,
    milliseconds,
  };
}

function personIn(id: string): string {
  return id.replace(/-(?:org|dup(?:-\d+)?)$/, '');
}

/** How many pairs of rows are one person. */
function pairsIn(persons: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const person of persons) counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
