import {
  isSuggested,
  likeness,
  taken,
  throughAThird,
  type Compared,
  type Likeness,
  type Traits,
} from './likeness.ts';

/** Two records that may be one person. `a` comes before `b` in the order of ids. */
export type Pair = { readonly a: string; readonly b: string } & Likeness;

/** How far a search for pairs is: it takes the records, then compares those that share a detail; it may be left before. */
export const searchStates = ['reading', 'comparing', 'done', 'left'] as const;
export type SearchState = (typeof searchStates)[number];

/** A search on its way: records taken, or pairs compared of all that are worth it; it does not know how many records come. */
export type SearchCourse =
  | { readonly state: 'reading'; readonly done: number }
  | { readonly state: 'comparing'; readonly done: number; readonly total: number };

/** A detail that so many records share tells nobody apart; whoever is alike in nothing else is not looked at. */
const MOST_IN_BLOCK = 40;

/** Pairs of records that may be one person, the likeliest first. Only records that share some detail are compared. */
export function findDuplicates(all: Iterable<Traits>): readonly Pair[] {
  const search = findingDuplicates(all);
  for (;;) {
    const { done, value } = search.next();
    if (done === true) return value;
  }
}

/**
 * The same in small steps, so that whoever runs it can pause between any two, or leave it: one a record that is laid
 * beside others, one a comparison of two, one a record that is like a third. Records are taken as they are asked for.
 */
export function* findingDuplicates(
  all: Iterable<Traits>,
): Generator<SearchCourse, readonly Pair[]> {
  const records: Compared[] = [];
  const blocks = new Map<string, number[]>();
  for (const traits of all) {
    const record = taken(traits);
    const place = records.push(record) - 1;
    for (const block of blocksOf(record)) {
      const at = blocks.get(block);
      if (at === undefined) blocks.set(block, [place]);
      else at.push(place);
    }
    yield { state: 'reading', done: records.length };
  }
  const worth = [...blocks.values()].filter(({ length }) => length >= 2 && length <= MOST_IN_BLOCK);
  const total = worth.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  let done = 0;
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const places of worth) {
    for (const [one, two] of within(places)) {
      done += 1;
      const both = one * records.length + two;
      if (seen.has(both)) continue;
      seen.add(both);
      const pair = pairOf(records[one], records[two]);
      if (pair !== null) pairs.push(pair);
      yield { state: 'comparing', done, total };
    }
  }
  const thirds = yield* closed(pairs, records, { state: 'comparing', done, total });
  return [...pairs, ...thirds].sort(byWeight);
}

function* within(places: readonly number[]): Generator<readonly [number, number]> {
  for (const [at, one] of places.entries()) {
    for (let next = at + 1; next < places.length; next += 1) yield [one, places[next] ?? 0];
  }
}

/** The records among `others` that may be the same person as one, the likeliest first. */
export function duplicatesOf(record: Traits, others: readonly Traits[]): readonly Pair[] {
  const own = taken(record);
  return others
    .filter(({ id }) => id !== record.id)
    .flatMap((other) => pairOf(own, taken(other)) ?? [])
    .sort(byWeight);
}

/** Pairs of records that are each like a third, and not too unlike each other. */
function* closed(
  pairs: readonly Pair[],
  records: readonly Compared[],
  course: SearchCourse,
): Generator<SearchCourse, readonly Pair[]> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const near = new Map<string, Set<string>>();
  const join = (one: string, two: string): void => {
    near.set(one, (near.get(one) ?? new Set()).add(two));
  };
  for (const { a, b } of pairs) {
    join(a, b);
    join(b, a);
  }
  const found = new Map<string, Pair>();
  for (const likes of near.values()) {
    yield course;
    for (const one of likes)
      for (const two of likes) {
        if (one >= two || near.get(one)?.has(two) === true || found.has(`${one} ${two}`)) continue;
        const [left, right] = [byId.get(one), byId.get(two)];
        if (left === undefined || right === undefined) continue;
        const alike = throughAThird(likeness(left, right));
        if (isSuggested(alike)) found.set(`${one} ${two}`, { a: one, b: two, ...alike });
      }
  }
  return [...found.values()];
}

function pairOf(one: Compared | undefined, two: Compared | undefined): Pair | null {
  if (one === undefined || two === undefined) return null;
  const alike = likeness(one, two);
  if (!isSuggested(alike)) return null;
  const [a, b] = one.id < two.id ? [one.id, two.id] : [two.id, one.id];
  return { a, b, ...alike };
}

function byWeight(one: Pair, two: Pair): number {
  if (one.weight !== two.weight) return two.weight - one.weight;
  return `${one.a} ${one.b}` < `${two.a} ${two.b}` ? -1 : 1;
}

/** Details under which a record is laid beside others: at least one of them survives a slip in any other. */
function blocksOf(record: Compared): ReadonlySet<string> {
  const whole = [
    ...record.numbers,
    ...record.contracts,
    ...record.emails,
    ...record.phones,
    ...record.births,
  ];
  const names = [...record.names, ...record.readings];
  const turned = names.map((words) => words.toSorted().join(''));
  const begun = new Set(names.flatMap((words) => words.map((word) => word.slice(0, 3))));
  const months = record.births.flatMap((day) => [day.slice(0, 7), day.slice(5)]);
  const places = record.addresses.flatMap(({ words }) => longest(words, 3));
  const houses = record.addresses.flatMap(({ numbers }) => numbers.slice(0, 2).join('-'));
  return new Set([
    ...whole,
    ...turned,
    ...[...begun].flatMap((start) => months.map((month) => `born ${start} ${month}`)),
    ...[...begun].flatMap((start) => places.map((place) => `at ${start} ${place}`)),
    ...houses.flatMap((house) => places.map((place) => `house ${house} ${place}`)),
  ]);
}

/** The longest words of an address are its rarest. */
function longest(words: readonly string[], count: number): readonly string[] {
  return words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, count);
}
