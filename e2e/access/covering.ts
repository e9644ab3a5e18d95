/** What varies, by name: the values that each may have. */
export type Factors = { readonly [name: string]: readonly string[] };

/** One value for every factor. */
export type Setting<F extends Factors> = { readonly [N in keyof F]: F[N][number] };

/** Sorted names and values of some factors at once, which at least one setting has to bring together. */
type Tuple = readonly (readonly [name: string, value: string])[];

/**
 * A few settings in which every combination of each given group of factors occurs. Every factor has to stand in
 * a group; the same factors always give the same settings.
 */
export function covering<F extends Factors>(
  factors: F,
  groups: readonly (readonly (keyof F & string)[])[],
): Setting<F>[] {
  const open = new Map<string, Tuple>();
  for (const group of groups)
    for (const tuple of combinations(factors, group)) open.set(nameOf(tuple), tuple);
  const used = new Map<string, number>();
  const settings: Setting<F>[] = [];
  for (const wanted of open.values()) {
    const setting = new Map(wanted);
    for (const name of Object.keys(factors))
      if (!setting.has(name))
        setting.set(name, bestValue(factors, groups, open, used, setting, name));
    for (const group of groups) open.delete(nameOf(within(setting, group)));
    for (const pair of setting) used.set(nameOf([pair]), (used.get(nameOf([pair])) ?? 0) + 1);
    // Every factor got one of its values above.
    settings.push(Object.fromEntries(setting) as Setting<F>);
  }
  return settings;
}

/** Whether some setting brings each combination of the group together; the first that none does, else null. */
export function missingFrom<F extends Factors>(
  settings: readonly Setting<F>[],
  factors: F,
  group: readonly (keyof F & string)[],
): string | null {
  const seen = new Set(settings.map((one) => nameOf(within(new Map(Object.entries(one)), group))));
  return (
    combinations(factors, group)
      .map(nameOf)
      .find((name) => !seen.has(name)) ?? null
  );
}

/** The value that covers most of what is still open; of several, the one used least. */
function bestValue<F extends Factors>(
  factors: F,
  groups: readonly (readonly (keyof F & string)[])[],
  open: ReadonlyMap<string, Tuple>,
  used: ReadonlyMap<string, number>,
  setting: ReadonlyMap<string, string>,
  name: string,
): string {
  const ranked = (factors[name] ?? []).map((value) => {
    const tried = new Map([...setting, [name, value] as const]);
    const covers = groups.filter(
      (group) =>
        group.includes(name) &&
        group.every((one) => tried.has(one)) &&
        open.has(nameOf(within(tried, group))),
    ).length;
    return { value, covers, uses: used.get(nameOf([[name, value]])) ?? 0 };
  });
  const [best] = ranked.toSorted((a, b) => b.covers - a.covers || a.uses - b.uses);
  if (best === undefined) throw new Error(`${name} has no value`);
  return best.value;
}

function combinations(factors: Factors, group: readonly string[]): Tuple[] {
  return group
    .toSorted()
    .reduce<Tuple[]>(
      (tuples, name) =>
        tuples.flatMap((tuple) =>
          (factors[name] ?? []).map((value) => [...tuple, [name, value] as const]),
        ),
      [[]],
    );
}

function within(setting: ReadonlyMap<string, string>, group: readonly string[]): Tuple {
  return group.toSorted().map((name) => [name, setting.get(name) ?? ''] as const);
}

function nameOf(tuple: Tuple): string {
  return tuple.map((pair) => pair.join('=')).join(' ');
}
