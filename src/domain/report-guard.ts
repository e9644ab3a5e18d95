/** Fewer than this many stand for somebody who could be known: such a figure is not shown. */
export const SMALL_CELL = 5;

/** Figures of which everybody knows that they are the same: what the totals add up to, the parts add up to as well. */
export type Sum = { readonly totals: readonly string[]; readonly parts: readonly string[] };

/** Figures by name; one that is not there is 0. */
export type Counts = ReadonlyMap<string, number>;

/**
 * Names of the figures that are not shown: those of 1 to 4, those in `alsoSmall`, and as many others as it takes that
 * none of them can be got back by subtraction. A figure of 0 is shown: it stands for nobody.
 */
export function hiddenCells(
  counts: Counts,
  sums: readonly Sum[],
  alsoSmall: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const hidden = new Set(
    [...counts].filter(([name, n]) => isSmall(n) || alsoSmall.has(name)).map(([name]) => name),
  );
  for (;;) {
    const open = sums.filter((sum) => givesAway(sum, hidden, counts));
    const wanted =
      open.length > 0
        ? open.map((sum) => nextToHide([sum], hidden, counts))
        : recoverable(counts, sums, hidden).map((name) =>
            nextToHide(sumsOf(name, sums), hidden, counts),
          );
    const more = wanted.filter((name) => name !== null);
    if (more.length === 0) return hidden;
    for (const name of more) hidden.add(name);
  }
}

/** Whether a count stands for so few that they could be known. */
export function isSmall(n: number): boolean {
  return n > 0 && n < SMALL_CELL;
}

/** One hidden figure alone, or hidden parts that are known to be few together. */
function givesAway(sum: Sum, hidden: ReadonlySet<string>, counts: Counts): boolean {
  const totals = sum.totals.filter((name) => hidden.has(name));
  const parts = sum.parts.filter((name) => hidden.has(name));
  if (totals.length + parts.length === 1) return true;
  return totals.length === 0 && isSmall(added(parts, counts));
}

function added(names: readonly string[], counts: Counts): number {
  return names.reduce((all, name) => all + (counts.get(name) ?? 0), 0);
}

function sumsOf(name: string, sums: readonly Sum[]): readonly Sum[] {
  return sums.filter(({ totals, parts }) => totals.includes(name) || parts.includes(name));
}

/** The least figure that can still be hidden: a part, and a total only where no part is left. */
function nextToHide(
  sums: readonly Sum[],
  hidden: ReadonlySet<string>,
  counts: Counts,
): string | null {
  const shown = (names: readonly string[]): readonly string[] =>
    names
      .filter((name) => !hidden.has(name) && (counts.get(name) ?? 0) > 0)
      .toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
  const [part] = shown(sums.flatMap(({ parts }) => parts));
  const [total] = shown(sums.flatMap(({ totals }) => totals));
  return part ?? total ?? null;
}

/** A hidden figure, and between what it is known to lie. */
type Unknown = { readonly name: string; least: number; most: number };

/** A sum as an equation over the hidden figures: what counts for or against, and what that comes to. */
type Equation = {
  readonly terms: readonly { readonly of: Unknown; readonly share: number }[];
  readonly comesTo: number;
};

/** Hidden figures that all sums together leave only one value. */
function recoverable(
  counts: Counts,
  sums: readonly Sum[],
  hidden: ReadonlySet<string>,
): readonly string[] {
  const unknowns = [...hidden].map((name) => ({ name, least: 1, most: Number.POSITIVE_INFINITY }));
  const equations = sums.map((sum) => equationOf(sum, unknowns, counts));
  narrow(equations);
  const pinned = unknowns.filter(({ least, most }) => least === most);
  return [...new Set([...solved(equations, unknowns), ...pinned].map(({ name }) => name))];
}

function equationOf(
  { totals, parts }: Sum,
  unknowns: readonly Unknown[],
  counts: Counts,
): Equation {
  const terms = unknowns
    .map((of) => ({
      of,
      share: Number(totals.includes(of.name)) - Number(parts.includes(of.name)),
    }))
    .filter(({ share }) => share !== 0);
  const comesTo = terms.reduce((all, { of, share }) => all + share * (counts.get(of.name) ?? 0), 0);
  return { terms, comesTo };
}

const NEAR_ZERO = 1e-9;

/** How often each hidden figure stands in an equation, in their order. */
type Shares = readonly number[];

/** Figures that the equations determine, whatever the figures are: elimination leaves them alone in a row. */
function solved(equations: readonly Equation[], unknowns: readonly Unknown[]): readonly Unknown[] {
  let free = equations.map(({ terms }): Shares =>
    unknowns.map((one) => terms.find(({ of }) => of === one)?.share ?? 0),
  );
  let done: readonly Shares[] = [];
  for (const column of unknowns.keys()) {
    const at = (shares: Shares): number => shares[column] ?? 0;
    const pivot = free.find((shares) => isSome(at(shares)));
    if (pivot === undefined) continue;
    const lead = pivot.map((share) => share / at(pivot));
    const without = (shares: Shares): Shares =>
      isSome(at(shares))
        ? shares.map((share, index) => share - at(shares) * (lead[index] ?? 0))
        : shares;
    done = [...done.map(without), lead];
    free = free.filter((shares) => shares !== pivot).map(without);
  }
  return done.flatMap((shares) => {
    const left = unknowns.filter((_, index) => isSome(shares[index] ?? 0));
    return left.length === 1 ? left : [];
  });
}

function isSome(share: number): boolean {
  return Math.abs(share) > NEAR_ZERO;
}

/** Narrows what is known of the hidden figures, each of which is at least 1, until the equations say no more. */
function narrow(equations: readonly Equation[]): void {
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const { terms, comesTo } of equations) {
      for (const { of, share } of terms) {
        const others = terms.filter((term) => term.of !== of);
        const low = others.reduce(
          (all, term) => all + term.share * (term.share > 0 ? term.of.least : term.of.most),
          0,
        );
        const high = others.reduce(
          (all, term) => all + term.share * (term.share > 0 ? term.of.most : term.of.least),
          0,
        );
        const bounds = [(comesTo - low) * share, (comesTo - high) * share];
        const least = Math.max(of.least, Math.min(...bounds));
        const most = Math.min(of.most, Math.max(...bounds));
        if (least > of.least || most < of.most) isChanged = true;
        of.least = least;
        of.most = most;
      }
    }
  }
}
