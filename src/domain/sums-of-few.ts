import { ledWithin, type Led, type Shares } from './elimination.ts';

/** Steps that are taken at most: a search that would take longer counts as found, which refuses too much rather than too little. */
const MOST_STEPS = 4_000;

/** Who stands behind each place of a row. */
type People = readonly (readonly string[])[];

/** The same rows led by certain people: every sum of them has a share at a place of these, but those of silent rows. */
type Leads = {
  readonly led: readonly Led[];
  readonly silent: readonly Shares[];
  readonly people: readonly string[];
};

/** Sums that may be of few people: independent rows, whom they may speak of, and of how many others besides. */
type Sought = {
  readonly rows: readonly Shares[];
  readonly who: ReadonlySet<string>;
  readonly others: number;
};

/**
 * Whether any sum or difference of rows speaks of fewer than so many people: not only each row by itself, but also two
 * of which one less the other leaves almost nobody. `people` names who stands behind each place of a row; no row is a
 * sum of the others. `step` hears of every step of the search.
 */
export function sumsOfFew(
  rows: readonly Shares[],
  people: People,
  limit: number,
  step: () => void = () => undefined,
): boolean {
  const order = gathered(people);
  const inOrder = order.map((at) => people[at] ?? []);
  let steps = 0;
  const isThere = (sought: Sought): boolean => {
    step();
    steps += 1;
    if (steps > MOST_STEPS) return true;
    const ways = narrower(sought, inOrder);
    return ways === null || ways.some(isThere);
  };
  return isThere({
    rows: rows.map((shares) => Float64Array.from(order, (at) => shares[at] ?? 0)),
    who: new Set(),
    others: limit - 1,
  });
}

/** The places, those of the same people together, and of whoever has the most of them first: so the fewest people lead. */
function gathered(people: People): readonly number[] {
  const times = new Map<string, number>();
  for (const one of people.flat()) times.set(one, (times.get(one) ?? 0) + 1);
  const names = [...times.keys()].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
  const turns = new Map(names.map((one, turn) => [one, turn]));
  const last = people.map((those) => Math.max(...those.map((one) => turns.get(one) ?? 0)));
  return [...people.keys()].sort((a, b) => (last[a] ?? 0) - (last[b] ?? 0));
}

/**
 * Where a sum must lie if there is one; null where there surely is. The rows can be led by several people who are apart
 * from each other, and a sum has a share with each of those: with more of them than it may have people it cannot be, and
 * with more than half as many it has one person of some of them alone, who leads but few rows.
 */
function narrower({ rows, who, others }: Sought, people: People): readonly Sought[] | null {
  const strangers = people.map((those) => those.filter((one) => !who.has(one)));
  const all = ledApart(joinable(rows, strangers, others), strangers, others);
  const [first] = all;
  if (first === undefined) return null;
  const silent = all.flatMap((leads): readonly Sought[] =>
    leads.silent.length === 0 ? [] : [{ rows: leads.silent, who, others }],
  );
  if (all.length > others) return silent;
  const withOne = (one: string, left: readonly Shares[]): readonly Sought[] =>
    left.length === 0 ? [] : [{ rows: left, who: new Set([...who, one]), others: others - 1 }];
  const isSingle = all.length * 2 > others;
  return [
    ...silent,
    ...(isSingle ? all : [first]).flatMap((leads) =>
      leads.people.flatMap((one, from) => {
        // Of those who lead, this one alone; or this one, and nobody who came before.
        const mayBe = isSingle ? [one] : leads.people.slice(from);
        const left = leads.led.filter(({ lead }) =>
          strangers[lead]?.every((other) => mayBe.includes(other)),
        );
        return withOne(one, [...left.map(({ shares }) => shares), ...leads.silent]);
      }),
    ),
  ];
}

/** The rows that can be part of such a sum: whom one of them alone speaks of stay in it, and must not be too many. */
function joinable(rows: readonly Shares[], strangers: People, others: number): readonly Shares[] {
  const times = new Float64Array(strangers.length);
  for (const shares of rows) {
    for (let at = 0; at < times.length; at += 1)
      if (shares[at] !== 0) times[at] = (times[at] ?? 0) + 1;
  }
  const single = [...strangers.keys()].filter((at) => times[at] === 1);
  const kept = rows.filter((shares) => {
    const alone = single.flatMap((at) => (shares[at] === 0 ? [] : (strangers[at] ?? [])));
    return new Set(alone).size <= others;
  });
  return kept.length === rows.length ? rows : joinable(kept, strangers, others);
}

/** The same rows led by people apart from each other, as often as it goes or matters; never, where a sum speaks of no stranger. */
function ledApart(rows: readonly Shares[], strangers: People, others: number): readonly Leads[] {
  const taken = new Set<string>();
  const all: Leads[] = [];
  let same = rows;
  while (all.length <= others) {
    const { led, silent } = ledWithin(same, (place) => {
      const those = strangers[place] ?? [];
      return those.length > 0 && !those.some((one) => taken.has(one));
    });
    // Where most rows are silent, little is gained by going on.
    const least = all.length * 2 > others ? silent.length : silent.length / 8;
    if (all.length === 0 ? silent.length > 0 : led.length < least) break;
    const leading = [...new Set(led.flatMap(({ lead }) => strangers[lead] ?? []))];
    for (const one of leading) taken.add(one);
    all.push({ led, silent, people: leading });
    same = [...led.map(({ shares }) => shares), ...silent];
  }
  return all;
}
