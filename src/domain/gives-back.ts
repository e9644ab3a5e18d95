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
  const left = eliminated(figuresOf(order, tables), order.length).filter(
    ({ lead }) => lead >= large.length,
  );
  return sumsOfFew(
    left.map(({ lead, shares }) => ({
      lead: lead - large.length,
      shares: shares.subarray(large.length),
    })),
    small.map(({ people: those }) => [...those]),
    SMALL_CELL,
  );
}

function alikeIn(people: readonly string[], tables: readonly ToldTable[]): readonly Alike[] {
  const groups = new Map<string, Alike>();
  for (const [index, who] of people.entries()) {
    const figures = tables.map(({ of }) => of[index] ?? null);
    if (figures.every((one) => one === null)) continue;
    const name = JSON.stringify(figures);
    const group = groups.get(name) ?? { figures, people: new Set<string>() };
    group.people.add(who);
    groups.set(name, group);
  }
  return [...groups.values()];
}

/** Every figure that was shown, as the groups that it adds up. */
function figuresOf(order: readonly Alike[], tables: readonly ToldTable[]): readonly Shares[] {
  const sum = (isPart: (group: Alike) => boolean): Shares =>
    Float64Array.from(order, (group) => Number(isPart(group)));
  return tables.flatMap(({ shown, isTotalShown }, at) => [
    ...shown.map((value) => sum(({ figures }) => figures[at] === value)),
    ...(isTotalShown ? [sum(({ figures }) => figures[at] !== null)] : []),
  ]);
}
