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
    eliminated(rows.map((row): Shares => row.map((share, at) => (isLeft(at) ? share : 0)))).length;
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
    for (let seed = 1; seed <= 2_500; seed += 1) {
      const below = thrown(seed * 7919);
      const width = 4 + below(6);
      // Some people stand behind several places: they came in two months.
      const people = Array.from({ length: width }, (_, at) =>
        Array.from({ length: 1 + below(3) }, (__, who) =>
          below(5) === 0 ? `shared-${below(3)}` : `${at}-${who}`,
        ),
      );
      const rows = Array.from({ length: 2 + below(5) }, () =>
        Float64Array.from({ length: width }, () => Number(below(3) > 0)),
      );
      const led = eliminated(rows);
      const wanted = byTrying(rows, people);
      expect([
        seed,
        sumsOfFew(
          led.map(({ shares }) => shares),
          people,
          LIMIT,
        ),
      ]).toEqual([seed, wanted]);
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

  it('are looked for in few steps, however many figures were told', () => {
    const below = thrown(4_241);
    const persons = 200;
    const people = Array.from({ length: 600 }, () =>
      Array.from({ length: below(9) === 0 ? 2 : 1 }, () => `p${below(persons)}`),
    );
    const stepsFor = (figures: number): number => {
      const rows = Array.from({ length: figures }, () =>
        Float64Array.from({ length: people.length }, () => Number(below(12) === 0)),
      );
      let steps = 0;
      const independent = eliminated(rows).map(({ shares }) => shares);
      const isThere = sumsOfFew(independent, people, LIMIT, () => {
        steps += 1;
      });
      expect(isThere).toBe(false);
      return steps;
    };
    // Pairs of people alone would be 19,900, sets of four 65 million.
    expect([40, 80, 120].map((figures) => stepsFor(figures) < 2 * persons)).toEqual([
      true,
      true,
      true,
    ]);
  });
});
