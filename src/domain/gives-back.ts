import { eliminated, type Shares } from './elimination.ts';
import { SMALL_CELL } from './report-guard.ts';
import { sumsOfFew } from './sums-of-few.ts';

/** An answer as what it told: of each visit the figure it stands in (null: in none), and which figures were shown. */
export type ToldTable = {
  readonly of: readonly (string | null)[];
  readonly shown: readonly string[];
  readonly isTotalShown: boolean;
};

/** Visits that all answers treat alike: no sum or difference of figures can part them. */
type Alike = { readonly figures: readonly (string | null)[]; readonly people: Set<string> };

/** Where a visit stands that is in a total, and in no part that was shown. */
const IN_TOTAL = '';

/**
 * Whether figures that were told can be added up and taken from each other until what is left is of fewer than five
 * people: one question's total less the parts that it and others showed, for one (N4-3, H11). `people` says of each
 * visit who came. Coefficients are reckoned exactly, modulo a prime, so that nothing depends on rounding.
 */
export function givesBack(people: readonly string[], tables: readonly ToldTable[]): boolean {
  const groups = alikeIn(people, tables);
  const large = groups.filter(({ people: those }) => those.size >= SMALL_CELL);
  const small = groups.filter(({ people: those }) => those.size < SMALL_CELL);
  if (small.length === 0) return false;
  // The large ones first: what is left once they are eliminated speaks of small ones alone.
  const order = [...large, ...small];
  const left = eliminated(figuresOf(order, tables)).filter(({ lead }) => lead >= large.length);
  return sumsOfFew(
    left.map(({ shares }) => shares.subarray(large.length)),
    small.map(({ people: those }) => [...those]),
    SMALL_CELL,
  );
}

function alikeIn(people: readonly string[], tables: readonly ToldTable[]): readonly Alike[] {
  const groups = new Map<string, Alike>();
  for (const [index, who] of people.entries()) {
    const figures = tables.map((table) => toldOf(table, index));
    if (figures.every((one) => one === null)) continue;
    const name = JSON.stringify(figures);
    const group = groups.get(name) ?? { figures, people: new Set<string>() };
    group.people.add(who);
    groups.set(name, group);
  }
  return [...groups.values()];
}

/** What an answer told of a visit: the part that was shown, its total alone, or nothing. */
function toldOf({ of, shown, isTotalShown }: ToldTable, index: number): string | null {
  const part = of[index] ?? null;
  if (part === null || shown.includes(part)) return part;
  return isTotalShown ? IN_TOTAL : null;
}

/** Every figure that was shown, as the groups that it adds up. */
function figuresOf(order: readonly Alike[], tables: readonly ToldTable[]): readonly Shares[] {
  return tables.flatMap(({ shown, isTotalShown }, at) => {
    const parts = new Map(shown.map((value) => [value, new Float64Array(order.length)]));
    const total = new Float64Array(order.length);
    for (const [place, { figures }] of order.entries()) {
      const told = figures[at] ?? null;
      if (told === null) continue;
      total[place] = 1;
      const part = parts.get(told);
      if (part !== undefined) part[place] = 1;
    }
    return [...parts.values(), ...(isTotalShown ? [total] : [])];
  });
}
