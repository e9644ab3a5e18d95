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
    const known = open.length > 0 ? [] : recoverable(counts, sums, hidden);
    const wanted =
      open.length > 0
        ? open.map((sum) => nextToHide([sum], hidden, counts))
        : known.map((name) => nextToHide(sumsOf(name, sums), hidden, counts));
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

/** Hidden figures that all sums together leave only one value. */
function recoverable(
  counts: Counts,
  sums: readonly Sum[],
  hidden: ReadonlySet<string>,
): readonly string[] {
  const names = [...hidden].filter((name) => sumsOf(name, sums).length > 0);
  const rows = sums.map((sum) => rowOf(sum, names, counts));
  const fixed = new Set([...solved(rows, names), ...pinned(rows, names)]);
  return [...fixed];
}

/** A sum as an equation over the hidden figures: the shares of each, and what they must come to. */
type Row = { readonly shares: readonly number[]; readonly comesTo: number };

function rowOf({ totals, parts }: Sum, names: readonly string[], counts: Counts): Row {
  const shares = names.map((name) => Number(totals.includes(name)) - Number(parts.includes(name)));
  const comesTo = names.reduce(
    (all, name, index) => all + (shares[index] ?? 0) * (counts.get(name) ?? 0),
    0,
  );
  return { shares, comesTo };
}

const NEAR_ZERO = 1e-9;

/** Figures that the equations determine, whatever the figures are: elimination leaves them alone in a row. */
function solved(rows: readonly Row[], names: readonly string[]): readonly string[] {
  const matrix = rows.map(({ shares }) => [...shares]);
  let rank = 0;
  for (let column = 0; column < names.length && rank < matrix.length; column += 1) {
    const pivot = matrix.findIndex(
      (row, index) => index >= rank && Math.abs(row[column] ?? 0) > NEAR_ZERO,
    );
    if (pivot === -1) continue;
    const lead = (matrix[pivot] ?? []).map((share) => share / (matrix[pivot]?.[column] ?? 1));
    matrix[pivot] = matrix[rank] ?? [];
    matrix[rank] = lead;
    for (const [index, row] of matrix.entries()) {
      const times = row[column] ?? 0;
      if (index === rank || Math.abs(times) <= NEAR_ZERO) continue;
      matrix[index] = row.map((share, at) => share - times * (lead[at] ?? 0));
    }
    rank += 1;
  }
  return matrix.slice(0, rank).flatMap((row) => {
    const at = row.flatMap((share, index) => (Math.abs(share) > NEAR_ZERO ? [index] : []));
    const [only] = at;
    return at.length === 1 && only !== undefined ? [names[only] ?? ''] : [];
  });
}

/** Figures left one value by it being known that a hidden one is at least 1. */
function pinned(rows: readonly Row[], names: readonly string[]): readonly string[] {
  const least = names.map(() => 1);
  const most = names.map(() => Number.POSITIVE_INFINITY);
  for (let changed = true; changed;) {
    changed = false;
    for (const { shares, comesTo } of rows) {
      for (const [index, share] of shares.entries()) {
        if (share === 0) continue;
        const [low, high] = rest(shares, index, least, most);
        const bounds = [(comesTo - low) * share, (comesTo - high) * share] as const;
        const lower = Math.max(least[index] ?? 1, Math.min(...bounds));
        const upper = Math.min(most[index] ?? 1, Math.max(...bounds));
        // Bounds that creep towards each other in a circle need no more than to be few.
        if (lower > (least[index] ?? 1) || upper < (most[index] ?? 1)) changed = true;
        least[index] = lower;
        most[index] = upper;
      }
    }
  }
  return names.filter((_, index) => least[index] === most[index]);
}

/** How little and how much the other figures of an equation come to. */
function rest(
  shares: readonly number[],
  but: number,
  least: readonly number[],
  most: readonly number[],
): readonly [number, number] {
  let low = 0;
  let high = 0;
  for (const [index, share] of shares.entries()) {
    if (index === but || share === 0) continue;
    low += share > 0 ? (least[index] ?? 1) : -(most[index] ?? 1);
    high += share > 0 ? (most[index] ?? 1) : -(least[index] ?? 1);
  }
  return [low, high];
}
