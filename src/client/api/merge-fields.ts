/** Parts of one thing by name; a part that is not named is not there. */
export type Parts<V> = Readonly<Record<string, V | undefined>>;

/** Two versions of the same parts, brought together. */
export type Merged<V> = {
  /** Every part as it is kept: mine where only I changed it, theirs where only they did; mine where both did. */
  readonly parts: Parts<V>;
  /** What both changed, each otherwise: somebody has to choose. */
  readonly collisions: readonly string[];
  /** What only they changed: kept by itself. */
  readonly taken: readonly string[];
};

/** Merges what was changed on two sides over one base, part by part; parts are the same when they are written alike. */
export function mergeFields<V>(base: Parts<V>, theirs: Parts<V>, mine: Parts<V>): Merged<V> {
  const names = [...new Set([...Object.keys(base), ...Object.keys(theirs), ...Object.keys(mine)])];
  const isMine = (name: string): boolean => !isSame(base[name], mine[name]);
  const isTheirs = (name: string): boolean =>
    !isSame(base[name], theirs[name]) && !isSame(theirs[name], mine[name]);
  return {
    parts: Object.fromEntries(
      names.map((name) => [name, isMine(name) ? mine[name] : theirs[name]]),
    ),
    collisions: names.filter((name) => isMine(name) && isTheirs(name)),
    taken: names.filter((name) => !isMine(name) && isTheirs(name)),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
