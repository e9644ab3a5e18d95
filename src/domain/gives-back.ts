import { SMALL_CELL } from './report-guard.ts';

/** An answer as what it told: of each visit the figure it stands in (null: in none), and which figures were shown. */
export type ToldTable = {
  readonly of: readonly (string | null)[];
  readonly shown: readonly string[];
  readonly isTotalShown: boolean;
};

/** Visits that all answers treat alike: no sum or difference of figures can part them. */
type Alike = { readonly figures: readonly (string | null)[]; readonly people: Set<string> };

/** How often each such group stands in a sum of figures, in their order. */
type Shares = Float64Array;

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
  return left.some(({ shares }) => {
    const those = new Set(
      small.flatMap(({ people: of }, index) => (shares[large.length + index] === 0 ? [] : [...of])),
    );
    return those.size < SMALL_CELL;
  });
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

/** The largest prime of which a square still is an exact number. */
const PRIME = 94_906_249;

/** Rows that say the same as these, each with a leading place that no other row holds. */
function eliminated(
  rows: readonly Shares[],
  width: number,
): readonly { readonly lead: number; readonly shares: Shares }[] {
  const done: { lead: number; shares: Shares }[] = [];
  for (const given of rows) {
    const shares = Float64Array.from(given);
    for (const one of done) take(shares, one.shares, one.lead);
    const lead = shares.findIndex((share) => share !== 0);
    if (lead === -1) continue;
    const whole = inverse(shares[lead] ?? 1);
    for (let at = lead; at < width; at += 1) shares[at] = ((shares[at] ?? 0) * whole) % PRIME;
    for (const one of done) take(one.shares, shares, lead);
    done.push({ lead, shares });
  }
  return done;
}

/** Takes a row from another so often that nothing is left of its leading place there. */
function take(from: Shares, what: Shares, lead: number): void {
  const often = from[lead] ?? 0;
  if (often === 0) return;
  for (let at = 0; at < from.length; at += 1) {
    const share = what[at] ?? 0;
    if (share !== 0) from[at] = ((from[at] ?? 0) + (PRIME - often) * share) % PRIME;
  }
}

/** By what a number is multiplied to be 1 (Fermat). */
function inverse(of: number): number {
  let [result, base] = [1, of];
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}
