// Which part of a long figure is taken: all of it, or with `--share 1/8` an eighth that turns with the day.

/**
 * Tells by its place in the list whether a piece belongs to the share that the arguments ask for. `option` names
 * another list that is shared too; it turns once in as many days as `days` says.
 */
export function shareOf(argv = process.argv, option = '--share', days = 1) {
  const given = argv[argv.indexOf(option) + 1];
  if (!argv.includes(option)) return { name: 'all', parts: 1, holds: () => true };
  const [, part, parts] = /^(\d+)\/(\d+)$/.exec(given ?? '')?.map(Number) ?? [];
  if (!part || !parts) throw new Error(`A share is written as ${option} 1/8.`);
  const day = Math.floor(Date.now() / 86_400_000 / days);
  const turn = day % parts;
  return {
    name: `${part}/${parts}, turn ${turn}`,
    parts,
    holds: (place) => (place + turn) % parts < part,
  };
}
