import type { AccessDeed, AccessPlace, Dimension } from './authority-vocabulary.ts';
import { accessDeeds, accessPlaces, dimensions } from './authority-vocabulary.ts';
import { addMonths, type PlainDate } from './plain-date.ts';
import { hiddenCells, SMALL_CELL } from './report-guard.ts';
import { accept, refuse, type Result } from './result.ts';

/** As much of a visit as may be counted: nothing that tells who it was, but a sign by which people are told apart. */
export type CountedRow = {
  readonly customer: string;
  readonly month: string;
  readonly desk: string;
  readonly deed: AccessDeed;
  readonly place: AccessPlace;
};

/** A question to the statistics: which visits, and by what they are parted. A month is `YYYY-MM`. */
export type StatisticsQuery = {
  readonly by: Dimension;
  readonly desks: readonly string[];
  readonly month: string | null;
  readonly deed: AccessDeed | null;
  readonly place: AccessPlace | null;
};

/** A figure; null where it would stand for too few people, or give such a one away. */
export type Cell = { readonly value: string; readonly n: number | null };
export type StatisticsTable = { readonly total: number | null; readonly cells: readonly Cell[] };

/** How long an answer is remembered against neighbouring questions, in hours. */
export const NEIGHBOUR_HOURS = 24;
/** Months that can be asked for, the present one with them. */
export const STATISTICS_MONTHS = 10;

/** Months that the statistics know, the oldest first. */
export function knownMonths(today: PlainDate): readonly string[] {
  const first = `${today.slice(0, 7)}-01`;
  return Array.from({ length: STATISTICS_MONTHS }, (_, index) =>
    addMonths(first, index + 1 - STATISTICS_MONTHS).slice(0, 7),
  );
}

const TOTAL = '*';

/**
 * Counts the visits of a question. A figure of fewer than five people is not shown, nor is any other figure or the total
 * from which it could be got back (N4-3, H4, H11).
 */
export function countedTable(
  rows: readonly CountedRow[],
  query: StatisticsQuery,
  months: readonly string[],
): StatisticsTable {
  const values = valuesOf(query, months);
  const counted = new Map<string, CountedRow[]>(
    [TOTAL, ...values].map((value): [string, CountedRow[]] => [value, []]),
  );
  for (const row of rows) {
    if (!asks(query, row) || !counted.has(row[query.by])) continue;
    counted.get(TOTAL)?.push(row);
    counted.get(row[query.by])?.push(row);
  }
  const counts = new Map([...counted].map(([value, found]) => [value, found.length]));
  const few = [...counted].flatMap(([value, found]) => (isFew(found) ? [value] : []));
  const hidden = hiddenCells(counts, [{ totals: [TOTAL], parts: values }], new Set(few));
  const shown = (value: string): number | null =>
    hidden.has(value) ? null : (counts.get(value) ?? 0);
  return { total: shown(TOTAL), cells: values.map((value) => ({ value, n: shown(value) })) };
}

function isFew(rows: readonly CountedRow[]): boolean {
  return rows.length > 0 && new Set(rows.map(({ customer }) => customer)).size < SMALL_CELL;
}

/** Every value that a question is parted by. */
function valuesOf({ by, desks, month, deed, place }: StatisticsQuery, months: readonly string[]) {
  const all: Readonly<Record<Dimension, readonly string[]>> = {
    month: month === null ? months : [month],
    desk: desks,
    deed: deed === null ? accessDeeds : [deed],
    place: place === null ? accessPlaces : [place],
  };
  return all[by];
}

function asks({ desks, month, deed, place }: StatisticsQuery, row: CountedRow): boolean {
  return (
    desks.includes(row.desk) &&
    (month === null || row.month === month) &&
    (deed === null || row.deed === deed) &&
    (place === null || row.place === place)
  );
}

type Asked = (row: CountedRow) => boolean;

/** The sets of visits behind the figures that an answer shows. */
function shownSets(
  rows: readonly CountedRow[],
  query: StatisticsQuery,
  months: readonly string[],
): readonly Asked[] {
  const { total, cells } = countedTable(rows, query, months);
  const known = new Set(valuesOf(query, months));
  const whole: Asked = (row) => asks(query, row) && known.has(row[query.by]);
  return [
    ...(total === null ? [] : [whole]),
    ...cells.flatMap(({ value, n }): Asked[] =>
      n === null || n === 0 ? [] : [(row) => asks(query, row) && row[query.by] === value],
    ),
  ];
}

/** Whether two sets of visits differ, and by fewer than five people: then one figure less the other tells of them. */
function isNear(rows: readonly CountedRow[], one: Asked, other: Asked): boolean {
  const people = new Set<string>();
  for (const row of rows) {
    if (one(row) === other(row)) continue;
    people.add(row.customer);
    if (people.size >= SMALL_CELL) return false;
  }
  return people.size > 0;
}

/**
 * Whether a question may be answered after those of the last 24 hours, whoever asked them: no figure of it may differ
 * from one of theirs by fewer than five people (N4-3, H11).
 */
export function decideStatistics(
  rows: readonly CountedRow[],
  query: StatisticsQuery,
  earlier: readonly StatisticsQuery[],
  months: readonly string[],
  citation: string,
): Result<true> {
  const wanted = shownSets(rows, query, months);
  const isTold = earlier.some((one) =>
    shownSets(rows, one, months).some((told) => wanted.some((set) => isNear(rows, set, told))),
  );
  return isTold ? refuse('too-near-a-query', citation) : accept(true);
}

/** A question as the log keeps it: codes alone. The log is the list of all questions. */
export function queryCodes({ by, desks, month, deed, place }: StatisticsQuery): readonly string[] {
  const given = { month, deed, place };
  return [
    `by.${by}`,
    ...desks.map((desk) => `desk.${desk}`),
    ...Object.entries(given).flatMap(([name, value]) =>
      value === null ? [] : [`${name}.${value}`],
    ),
  ];
}

/** The question that such codes stand for; null for what is none. */
export function queryOf(codes: readonly string[]): StatisticsQuery | null {
  const parts = codes.map((code) => [
    code.slice(0, code.indexOf('.')),
    code.slice(code.indexOf('.') + 1),
  ]);
  const one = (name: string): string | null => parts.find(([given]) => given === name)?.[1] ?? null;
  const by = dimensions.find((known) => known === one('by'));
  if (by === undefined) return null;
  return {
    by,
    desks: parts.flatMap(([name, value]) => (name === 'desk' ? [value ?? ''] : [])),
    month: one('month'),
    deed: accessDeeds.find((known) => known === one('deed')) ?? null,
    place: accessPlaces.find((known) => known === one('place')) ?? null,
  };
}
