import { eliminated, type Led, type Shares } from './elimination.ts';

/** Sets of people that are tried at most: a search that would take longer counts as found, which refuses too much rather than too little. */
const TRIALS = 2_000;

/** A row, with whom it alone speaks of: they stay in every sum that it is part of. */
type Row = { readonly shares: Shares; readonly alone: readonly string[] };

/** Rows, and who stands behind each of their places. */
type Told = { readonly rows: readonly Row[]; readonly people: readonly (readonly string[])[] };

/**
 * Whether any sum or difference of rows speaks of fewer than so many people: not only each row by itself, but also two
 * of which one less the other leaves almost nobody. `people` names who stands behind each place of a row; every row has
 * a leading place of its own.
 */
export function sumsOfFew(
  rows: readonly Led[],
  people: readonly (readonly string[])[],
  limit: number,
): boolean {
  const told = joinable(
    rows.map(({ shares }) => shares),
    people,
    limit,
  );
  const seen = new Set<string>();
  const waiting = told.rows.map(({ alone }) => new Set(alone));
  for (let who = waiting.pop(); who !== undefined; who = waiting.pop()) {
    const name = [...who].sort().join(' ');
    if (seen.has(name)) continue;
    seen.add(name);
    if (seen.size > TRIALS) return true;
    const ways = widened(told, who);
    if (ways === null) return true;
    for (const more of ways) {
      const wider = new Set([...who, ...more]);
      if (wider.size < limit) waiting.push(wider);
    }
  }
  return false;
}

/** The rows that can be part of such a sum. Places come first of which the fewest speak: there is the least to try. */
function joinable(
  given: readonly Shares[],
  people: readonly (readonly string[])[],
  limit: number,
): Told {
  const times = people.map((_, at) => given.filter((shares) => shares[at] !== 0).length);
  const rows = given.map((shares) => ({
    shares,
    alone: [
      ...new Set(people.flatMap((those, at) => (times[at] === 1 && shares[at] !== 0 ? those : []))),
    ],
  }));
  const kept = rows.filter(({ alone }) => alone.length < limit);
  if (kept.length < rows.length)
    return joinable(
      kept.map(({ shares }) => shares),
      people,
      limit,
    );
  const order = [...people.keys()]
    .filter((at) => (times[at] ?? 0) > 0)
    .sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
  return {
    people: order.map((at) => people[at] ?? []),
    rows: rows.map(({ shares, alone }) => ({
      shares: Float64Array.from(order, (at) => shares[at] ?? 0),
      alone,
    })),
  };
}

/**
 * How a set of people can grow towards a sum that speaks of nobody else; null where it already has one. Such a sum is
 * made of rows that alone speak of none but them. What these still say of others, at places that tell the rows apart,
 * is either said by the sum as well, or taken away by a row that is not theirs yet.
 */
function widened(
  { rows, people }: Told,
  who: ReadonlySet<string>,
): readonly (readonly string[])[] | null {
  const isTheirs = people.map((those) => those.every((one) => who.has(one)));
  const isOwn = ({ alone }: Row): boolean => alone.every((one) => who.has(one));
  const own = rows.filter(isOwn);
  const beyond = eliminated(
    own.map(({ shares }): Shares => shares.map((share, at) => (isTheirs[at] === true ? 0 : share))),
    people.length,
  );
  if (beyond.length < own.length) return null;
  const others = rows.filter((row) => !isOwn(row));
  return beyond.flatMap(({ lead: at }) => [
    people[at] ?? [],
    ...others.flatMap(({ shares, alone }) => (shares[at] === 0 ? [] : [alone])),
  ]);
}
