// Which part of a long figure is taken: all of it, or with `--share 1/8` an eighth that turns with the day.

/** Tells by its place in the list whether a piece belongs to the share that the arguments ask for. */
export function shareOf(argv = process.argv) {
  const given = argv[argv.indexOf('--share') + 1];
  if (!argv.includes('--share')) return { name: 'all', holds: () => true };
  const [, part, parts] = /^(\d+)\/(\d+)$/.exec(given ?? '')?.map(Number) ?? [];
  if (!part || !parts) throw new Error('A share is written as --share 1/8.');
  const day = Math.floor(Date.now() / 86_400_000);
  const turn = day % parts;
  return {
    name: `${part}/${parts}, turn ${turn}`,
    holds: (place) => (place + turn) % parts < part,
  };
}
