import { describe, expect, it } from 'vitest';
import { eliminated, type Shares } from './elimination.ts';
import { sumsOfFew } from './sums-of-few.ts';

const LIMIT = 5;

/** Numbers that look thrown and are the same each time (a linear congruence). */
function thrown(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** The same question by trying every set of places whose people are too few. */
function byTrying(rows: readonly Shares[], people: readonly (readonly string[])[]): boolean {
  const width = people.length;
  const rank = (isLeft: (at: number) => boolean): number =>
    eliminated(
      rows.map((row): Shares => row.map((share, at) => (isLeft(at) ? share : 0))),
      width,
    ).length;
  const whole = rank(() => true);
  return Array.from({ length: 2 ** width }, (_, set) => set).some((set) => {
    const isIn = (at: number): boolean => Math.floor(set / 2 ** at) % 2 === 1;
    const those = new Set(people.flatMap((who, at) => (isIn(at) ? who : [])));
    return those.size < LIMIT && rank((at) => !isIn(at)) < whole;
  });
}

describe('sums that speak of few people (N4-3, H11)', () => {
  it('are found exactly where trying every set of people finds them', () => {
    const found = { yes: 0, no: 0, notByItself: 0 };
    for (let seed = 1; seed <= 400; seed += 1) {
      const below = thrown(seed * 7919);
      const width = 4 + below(4);
      // Some people stand behind several places: they came in two months.
      const people = Array.from({ length: width }, (_, at) =>
        Array.from({ length: 1 + below(4) }, (__, who) =>
          below(5) === 0 ? `shared-${below(3)}` : `${at}-${who}`,
        ),
      );
      const rows = Array.from({ length: 2 + below(3) }, () =>
        Float64Array.from({ length: width }, () => Number(below(3) > 0)),
      );
      const led = eliminated(rows, width);
      const wanted = byTrying(rows, people);
      expect([seed, sumsOfFew(led, people, LIMIT)]).toEqual([seed, wanted]);
      const isByItself = led.some(
        ({ shares }) =>
          new Set(people.flatMap((who, at) => (shares[at] === 0 ? [] : who))).size < LIMIT,
      );
      found[wanted ? 'yes' : 'no'] += 1;
      if (wanted && !isByItself) found.notByItself += 1;
    }
    // The cases are worth trying: of both answers there are many, and some need two rows together.
    expect(found.yes).toBeGreaterThan(60);
    expect(found.no).toBeGreaterThan(60);
    expect(found.notByItself).toBeGreaterThan(5);
  });
});
