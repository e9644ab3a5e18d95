import { describe, expect, it } from 'vitest';
import { givesBack, type ToldTable } from './gives-back.ts';

/** Visits of groups that figures treat alike: `a5 b1` are five people of a and one of b, one visit each. */
function people(groups: string): readonly string[] {
  return groups
    .split(' ')
    .flatMap((group) =>
      Array.from({ length: Number(group.slice(1)) }, (_, at) => `${group[0]}${at}`),
    );
}

/** An answer over them: which groups stand in which figure (`ab c` are two figures), what of it was shown. */
function told(groups: string, figures: string, shown: string, isTotalShown = true): ToldTable {
  const parts = figures.split(' ');
  return {
    of: people(groups).map((who) => parts.find((part) => part.includes(who[0] ?? '')) ?? null),
    shown: shown === '' ? [] : shown.split(' '),
    isTotalShown,
  };
}

describe('whether figures give back what is hidden (N4-3, H11)', () => {
  it.each<
    [
      why: string,
      groups: string,
      tables: readonly (readonly [string, string, boolean?])[],
      is: boolean,
    ]
  >([
    ['nothing was told', 'a5 b1', [], false],
    ['a figure of one', 'a5 b1', [['a b', 'b', false]], true],
    ['a figure of four', 'a5 b4', [['a b', 'b', false]], true],
    ['a figure of five', 'a5 b5', [['a b', 'b', false]], false],
    ['a total less all parts but one', 'a5 b1', [['a b', 'a']], true],
    ['a total less none of its parts', 'a5 b1', [['a b', '']], false],
    ['two parts hidden', 'a9 b1 c5', [['a b c', 'a']], false],
    [
      'the second of them told elsewhere',
      'a9 b1 c5',
      [
        ['a b c', 'a'],
        ['c', 'c'],
      ],
      true,
    ],
    [
      'that one told with somebody else',
      'a9 b1 c5 d7',
      [
        ['a b c', 'a'],
        ['cd', 'cd'],
      ],
      false,
    ],
    [
      'and that one told too',
      'a9 b1 c5 d7',
      [
        ['a b c', 'a'],
        ['cd', 'cd'],
        ['d', 'd'],
      ],
      true,
    ],
    // b and c are told apart by no answer, and together they are five.
    ['two small ones that no answer parts', 'a9 b1 c4', [['a b c', 'a']], false],
    ['two small ones of four together', 'a9 b1 c3', [['a b c', 'a']], true],
    // Half of (ab + bc less ac): a figure may be got back by adding, too.
    [
      'three pairs',
      'a7 b1 c7',
      [
        ['ab', 'ab'],
        ['bc', 'bc'],
        ['ac', 'ac'],
      ],
      true,
    ],
    [
      'two of the pairs',
      'a7 b1 c7',
      [
        ['ab', 'ab'],
        ['bc', 'bc'],
      ],
      false,
    ],
    [
      'one and the same figure twice',
      'a9 b1 c5',
      [
        ['a b c', 'a'],
        ['a b c', 'a'],
      ],
      false,
    ],
    // Each figure is of seven; one less the other is of a and b alone. What parts c from d is a figure that was hidden.
    [
      'two figures that are near each other',
      'a1 b1 c3 d3',
      [
        ['acd', 'acd', false],
        ['bcd', 'bcd', false],
        ['c', '', false],
      ],
      true,
    ],
    [
      'two figures of which one less the other is of six',
      'a3 b3 c3 d3',
      [
        ['acd', 'acd', false],
        ['bcd', 'bcd', false],
        ['c', '', false],
      ],
      false,
    ],
    // a + b - (b + c) + c + d is a + d: three figures, none of which is near another.
    [
      'three figures together',
      'a1 b4 c4 d1 e4 f4',
      [
        ['abe', 'abe', false],
        ['bcf', 'bcf', false],
        ['cd', 'cd', false],
        ['ef', '', false],
        ['e', '', false],
        ['e f', 'e f', true],
      ],
      true,
    ],
    [
      'three figures of which each pair leaves five',
      'a3 b4 c4 d3 e4 f4',
      [
        ['abe', 'abe', false],
        ['bcf', 'bcf', false],
        ['cde', 'cde', false],
        ['f', '', false],
      ],
      false,
    ],
  ])('%s', (_, groups, tables, is) => {
    const tableOf = ([figures, shown, isTotal]: readonly [string, string, boolean?]) =>
      told(groups, figures, shown, isTotal);
    expect(givesBack(people(groups), tables.map(tableOf))).toBe(is);
  });

  it('counts people and not visits', () => {
    const of = ['x', 'x', 'x', 'x', 'x', 'x'];
    const table: ToldTable = { of, shown: ['x'], isTotalShown: false };
    expect(givesBack(['p1', 'p1', 'p1', 'p2', 'p3', 'p4'], [table])).toBe(true);
    expect(givesBack(['p1', 'p5', 'p1', 'p2', 'p3', 'p4'], [table])).toBe(false);
  });
});
