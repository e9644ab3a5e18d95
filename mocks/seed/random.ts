/** A stream of pretended chance: the same for the same start, in every engine. */
export type Random = {
  /** A whole number from 0 up to, but not, `below`. */
  readonly below: (below: number) => number;
  /** True in so many of a hundred cases. */
  readonly percent: (percent: number) => boolean;
  /** One of a list, which must not be empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** So many digits, the first of which may be 0. */
  readonly digits: (count: number) => string;
};

/** A stream by mulberry32. Good enough to look like chance, useless for secrets. */
export function mulberry32(start: number): Random {
  let state = start | 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
  return {
    below,
    percent: (percent) => below(100) < percent,
    pick: (list) => {
      const one = list[below(list.length)];
      if (one === undefined) throw new RangeError('Nothing to pick from.');
      return one;
    },
    digits: (count) => String(below(10 ** count)).padStart(count, '0'),
  };
}

/**
 * 32 bits out of a number of a row and the world's seed; `use` keeps streams apart.
 * Two numbers never give the same bits, so that no two customers share a stream.
 */
export function mixed(seed: number, use: number, number: number): number {
  let bits = (number + Math.imul(seed | 0, 0x9e3779b1) + Math.imul(use, 0x85ebca6b)) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
