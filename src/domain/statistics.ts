import type { AccessDeed, AccessPlace, AgeBand, Dimension, Sex } from './authority-vocabulary.ts';
import { accessDeeds, accessPlaces, ageBands, dimensions, sexes } from './authority-vocabulary.ts';
import { givesBack, type ToldTable } from './gives-back.ts';
import type { Instant } from './instant.ts';
import { addMonths, type PlainDate } from './plain-date.ts';
import { hiddenCells, SMALL_CELL } from './report-guard.ts';
import { accept, refuse, type Result } from './result.ts';

/** As much of a visit as may be counted: nothing that tells who it was, but a sign by which people are told apart. */
export type CountedRow = {
  readonly customer: string;
  /** When it was; no part of any answer. */
  readonly at: Instant;
  readonly month: string;
  readonly desk: string;
  readonly deed: AccessDeed;
  readonly place: AccessPlace;
  readonly postcode: string;
  readonly sex: Sex;
  readonly age: AgeBand;
};

/** A question to the statistics: which visits, and by what they are parted. A month is `YYYY-MM`. */
export type StatisticsQuery = {
  readonly by: Dimension;
  readonly desks: readonly string[];
  readonly month: string | null;
  readonly deed: AccessDeed | null;
  readonly place: AccessPlace | null;
  readonly postcode: string | null;
  readonly sex: Sex | null;
  readonly age: AgeBand | null;
};

/** A question that was answered, and when: visits that came afterwards were no part of its answer. */
export type AnsweredQuery = StatisticsQuery & { readonly askedAt: Instant };

/** Values that only the history itself knows: months that are kept, and postal codes of five people or more. */
export type KnownValues = {
  readonly months: readonly string[];
  readonly postcodes: readonly string[];
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

/** Where all postal codes stand that too few people share, and visits of nobody who has one. */
export const OTHER_POSTCODE = 'other';

/** Postal codes that may be named: five people or more have each. All others are one, `other`. */
export function knownPostcodes(
  rows: readonly { readonly customer: string; readonly postcode: string | null }[],
): readonly string[] {
  const people = new Map<string, Set<string>>();
  for (const { customer, postcode } of rows) {
    if (postcode === null) continue;
    const those = people.get(postcode) ?? new Set();
    people.set(postcode, those.add(customer));
  }
  const shared = [...people].flatMap(([code, those]) => (those.size < SMALL_CELL ? [] : [code]));
  return [...shared.sort(), OTHER_POSTCODE];
}

const TOTAL = '*';

/**
 * Counts the visits of a question. A figure of fewer than five people is not shown, nor is any other figure or the total
 * from which it could be got back (N4-3, H4, H11).
 */
export function countedTable(
  rows: readonly CountedRow[],
  query: StatisticsQuery,
  known: KnownValues,
): StatisticsTable {
  const values = valuesOf(query, known);
  const counted = new Map<string, CountedRow[]>(
    [TOTAL, ...values].map((value): [string, CountedRow[]] => [value, []]),
  );
  for (const row of rows) {
    if (!asks(query, row) || !counted.has(row[query.by])) continue;
    counted.get(TOTAL)?.push(row);
    counted.get(row[query.by])?.push(row);
  }
  const counts = new Map([...counted].map(([value, found]) => [value, found.length]));
  const few = new Set([...counted].flatMap(([value, found]) => (isFew(found) ? [value] : [])));
  const sums = [{ totals: [TOTAL], parts: values }];
  let hidden = hiddenCells(counts, sums, few);
  // Hidden figures that are of too few people together, however often those came, take another one along.
  while (
    !hidden.has(TOTAL) &&
    isFew(values.flatMap((one) => (hidden.has(one) ? (counted.get(one) ?? []) : [])))
  ) {
    const [least = TOTAL] = values
      .filter((one) => !hidden.has(one) && (counts.get(one) ?? 0) > 0)
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
    hidden = hiddenCells(counts, sums, few.add(least));
  }
  const shown = (value: string): number | null =>
    hidden.has(value) ? null : (counts.get(value) ?? 0);
  return { total: shown(TOTAL), cells: values.map((value) => ({ value, n: shown(value) })) };
}

function isFew(rows: readonly CountedRow[]): boolean {
  return rows.length > 0 && new Set(rows.map(({ customer }) => customer)).size < SMALL_CELL;
}

/** What a question may be held to besides its desks. */
const filters = ['month', 'deed', 'place', 'postcode', 'sex', 'age'] as const;

/** Every value that a question is parted by. */
function valuesOf(query: StatisticsQuery, { months, postcodes }: KnownValues): readonly string[] {
  const { by, desks } = query;
  const all: Readonly<Record<Dimension, readonly string[]>> = {
    month: months,
    desk: desks,
    deed: accessDeeds,
    place: accessPlaces,
    postcode: postcodes,
    sex: sexes,
    age: ageBands,
  };
  const only = by === 'desk' ? null : query[by];
  return only === null ? all[by] : [only];
}

function asks(query: StatisticsQuery, row: CountedRow): boolean {
  return (
    query.desks.includes(row.desk) &&
    filters.every((name) => query[name] === null || query[name] === row[name])
  );
}

/** An answer as what it told: of each visit the figure it stands in, and which figures were shown. */
function toldTable(
  rows: readonly CountedRow[],
  query: AnsweredQuery,
  known: KnownValues,
): ToldTable {
  const then = rows.filter(({ at }) => at <= query.askedAt);
  const { total, cells } = countedTable(then, query, known);
  const values = new Set(cells.map(({ value }) => value));
  return {
    of: rows.map((row) =>
      row.at <= query.askedAt && asks(query, row) && values.has(row[query.by])
        ? row[query.by]
        : null,
    ),
    shown: cells.flatMap(({ value, n }) => (n === null || n === 0 ? [] : [value])),
    isTotalShown: total !== null && total > 0,
  };
}

/** The figures that an answer showed, each as the visits that it is of. */
function figuresOf({ of, shown, isTotalShown }: ToldTable): readonly Figure[] {
  return [
    ...(isTotalShown ? [(visit: number) => of[visit] !== null] : []),
    ...shown.map(
      (value): Figure =>
        (visit) =>
          of[visit] === value,
    ),
  ];
}

type Figure = (visit: number) => boolean;

/** Whether two figures are of different visits, by fewer than five people: then one less the other tells of them. */
function isNear(rows: readonly CountedRow[], one: Figure, other: Figure): boolean {
  const people = new Set<string>();
  for (const [visit, { customer }] of rows.entries()) {
    if (one(visit) === other(visit)) continue;
    people.add(customer);
    if (people.size >= SMALL_CELL) return false;
  }
  return people.size > 0;
}

/**
 * Whether a question may be answered after those of the last 24 hours, whoever asked them: no figure of it may differ
 * from one of theirs by fewer than five people, and no sum or difference of all of them may be of so few (N4-3, H11).
 * The same question later is another one where somebody came in between.
 */
export function decideStatistics(
  rows: readonly CountedRow[],
  query: AnsweredQuery,
  earlier: readonly AnsweredQuery[],
  known: KnownValues,
  citation: string,
): Result<true> {
  const wanted = toldTable(rows, query, known);
  const before = earlier.map((one) => toldTable(rows, one, known));
  const isNeighbour = before.some((one) =>
    figuresOf(one).some((told) => figuresOf(wanted).some((set) => isNear(rows, set, told))),
  );
  const people = rows.map(({ customer }) => customer);
  const isTold = isNeighbour || givesBack(people, [...before, wanted]);
  return isTold ? refuse('too-near-a-query', citation) : accept(true);
}

/** A question as the log keeps it: codes alone. The log is the list of all questions. */
export function queryCodes(query: StatisticsQuery): readonly string[] {
  return [
    `by.${query.by}`,
    ...query.desks.map((desk) => `desk.${desk}`),
    ...filters.flatMap((name) => (query[name] === null ? [] : [`${name}.${query[name]}`])),
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
    postcode: one('postcode'),
    sex: sexes.find((known) => known === one('sex')) ?? null,
    age: ageBands.find((known) => known === one('age')) ?? null,
  };
}
