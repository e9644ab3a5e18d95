import {
  isSuggested,
  keysIn,
  likeness,
  throughAThird,
  type Likeness,
  type Traits,
} from './likeness.ts';
import { isTextKey } from './lookup.ts';

/** Two records that may be one person. `a` comes before `b` in the order of ids. */
export type Pair = { readonly a: string; readonly b: string } & Likeness;

/** A detail that so many records share tells nobody apart; whoever is alike in nothing else is not looked at. */
const MOST_IN_BLOCK = 60;

/** Pairs of records that may be one person, the likeliest first. Only records that share some detail are compared. */
export function findDuplicates(records: readonly Traits[]): readonly Pair[] {
  const blocks = new Map<string, number[]>();
  records.forEach((record, place) => {
    for (const block of blocksOf(record)) {
      const at = blocks.get(block);
      if (at === undefined) blocks.set(block, [place]);
      else at.push(place);
    }
  });
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const places of blocks.values()) {
    if (places.length > MOST_IN_BLOCK) continue;
    for (let left = 0; left < places.length; left += 1)
      for (let right = left + 1; right < places.length; right += 1) {
        const one = places[left] ?? 0;
        const two = places[right] ?? 0;
        const both = one * records.length + two;
        if (seen.has(both)) continue;
        seen.add(both);
        const pair = pairOf(records[one], records[two]);
        if (pair !== null) pairs.push(pair);
      }
  }
  return [...pairs, ...closed(pairs, records)].sort(byWeight);
}

/** The records among `others` that may be the same person as one, the likeliest first. */
export function duplicatesOf(record: Traits, others: readonly Traits[]): readonly Pair[] {
  return others
    .filter(({ id }) => id !== record.id)
    .flatMap((other) => pairOf(record, other) ?? [])
    .sort(byWeight);
}

/** Pairs of records that are each like a third, and not too unlike each other. */
function closed(pairs: readonly Pair[], records: readonly Traits[]): readonly Pair[] {
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
  for (const likes of near.values())
    for (const one of likes)
      for (const two of likes) {
        if (one >= two || near.get(one)?.has(two) === true || found.has(`${one} ${two}`)) continue;
        const [left, right] = [byId.get(one), byId.get(two)];
        if (left === undefined || right === undefined) continue;
        const alike = throughAThird(likeness(left, right));
        if (isSuggested(alike)) found.set(`${one} ${two}`, { a: one, b: two, ...alike });
      }
  return [...found.values()];
}

function pairOf(one: Traits | undefined, two: Traits | undefined): Pair | null {
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
function blocksOf(record: Traits): ReadonlySet<string> {
  const whole = (
    ['customer-number', 'imported-number', 'email', 'phone', 'birth-date'] as const
  ).flatMap((field) => keysIn(record, field).map((key) => `${field} ${key}`));
  const names = keysIn(record, 'name', 'name-reading').map((key) => key.split(' '));
  const addresses = record.keys
    .filter((key) => key.field === 'post' && isTextKey(key))
    .map(({ key }) => key.split(' '));
  const turned = names.map((words) => `name ${words.toSorted().join('')}`);
  const begun = names.flatMap((words) => words.map((word) => word.slice(0, 3)));
  const years = keysIn(record, 'birth-date').flatMap((day) => [day.slice(0, 7), day.slice(5)]);
  const places = addresses.flatMap((words) => longest(words, 3));
  return new Set([
    ...whole,
    ...turned,
    ...begun.flatMap((start) => years.map((year) => `born ${start} ${year}`)),
    ...begun.flatMap((start) => places.map((place) => `at ${start} ${place}`)),
    ...places.map((place, at) => `place ${place} ${places[at + 1] ?? ''}`),
  ]);
}

/** The longest words of an address are its rarest; in the order of letters, as no two people write them in one order. */
function longest(words: readonly string[], count: number): readonly string[] {
  return words
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, count)
    .toSorted();
}
