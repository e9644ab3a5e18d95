import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenCells, isSmall, SMALL_CELL, type Sum } from './report-guard.ts';

const table = (cells: readonly (readonly number[])[]) => {
  const counts = new Map<string, number>();
  const width = cells[0]?.length ?? 0;
  const add = (name: string, n: number) => counts.set(name, (counts.get(name) ?? 0) + n);
  for (const [r, row] of cells.entries())
    for (const [c, n] of row.entries()) {
      add(`${r}:${c}`, n);
      add(`row ${r}`, n);
      add(`column ${c}`, n);
      add('all', n);
    }
  const rows = cells.map((_, r) => r);
  const columns = Array.from({ length: width }, (_, c) => c);
  const sums: Sum[] = [
    { totals: ['all'], parts: rows.map((r) => `row ${r}`) },
    { totals: ['all'], parts: columns.map((c) => `column ${c}`) },
    ...rows.map((r) => ({ totals: [`row ${r}`], parts: columns.map((c) => `${r}:${c}`) })),
    ...columns.map((c) => ({ totals: [`column ${c}`], parts: rows.map((r) => `${r}:${c}`) })),
  ];
  return { counts, sums };
};

const one = (parts: Readonly<Record<string, number>>) => {
  const all = Object.values(parts).reduce((a, b) => a + b, 0);
  const sums = [{ totals: ['all'], parts: Object.keys(parts) }];
  return [...hiddenCells(new Map([['all', all], ...Object.entries(parts)]), sums)].toSorted();
};

describe('what a report leaves out', () => {
  it.each([
    ['nothing small, nothing left out', { a: 5, b: 9, c: 30 }, []],
    ['a zero stands for nobody', { a: 0, b: 9, c: 30 }, []],
    ['a small one takes its least neighbour along', { a: 3, b: 9, c: 30 }, ['a', 'b']],
    ['a zero hides nothing', { a: 3, b: 0, c: 30 }, ['a', 'c']],
    ['two that are five together are enough', { a: 3, b: 2, c: 30 }, ['a', 'b']],
    ['two that are few together are not', { a: 1, b: 2, c: 30, d: 31 }, ['a', 'b', 'c']],
    [
      'as many as there are of them are ones',
      { a: 1, b: 1, c: 1, d: 1, e: 1, f: 30, g: 40 },
      ['a', 'b', 'c', 'd', 'e', 'f'],
    ],
    ['alone with its total, both go', { a: 3, b: 0 }, ['a', 'all']],
    ['a small whole', { a: 2, b: 1 }, ['a', 'all', 'b']],
  ])('%s', (_, parts, left) => {
    expect(one(parts)).toEqual(left);
  });

  it('is what differs by a few from a shorter period, too', () => {
    const sums = [{ totals: ['all'], parts: ['a', 'b', 'c'] }];
    const counts = new Map([
      ['all', 60],
      ['a', 10],
      ['b', 20],
      ['c', 30],
    ]);
    expect([...hiddenCells(counts, sums, new Set(['b']))].toSorted()).toEqual(['a', 'b']);
  });

  it('closes a square: what a row hides, its column may not give back', () => {
    const { counts, sums } = table([
      [2, 20, 30],
      [10, 25, 40],
      [50, 60, 70],
    ]);
    expect([...hiddenCells(counts, sums)].toSorted()).toEqual(['0:0', '0:1', '1:0', '1:1']);
  });
});

describe('exactly what is left out', () => {
  it.each([
    [
      'where rows less columns would leave one cell',
      [
        [5, 5, 1, 5],
        [0, 20, 0, 2],
        [0, 20, 0, 2],
      ],
      ['0:0 0:1 0:2 0:3', '1:1 1:3', '2:1 2:3', 'column 0', 'column 2'],
    ],
    [
      'where they would leave one of a larger table',
      [
        [0, 0, 6, 2],
        [2, 2, 7, 3],
        [7, 9, 21, 6],
        [21, 21, 4, 20],
      ],
      ['0:2 0:3', '1:0 1:1 1:3', '2:0 2:1 2:3', '3:2 3:3'],
    ],
    [
      'where columns that are not shown leave one as well',
      [
        [9, 9, 5, 1],
        [3, 0, 3, 0],
        [9, 6, 20, 3],
      ],
      ['0:0 0:1 0:2 0:3', '1:0 1:2', '2:1 2:3', 'column 1', 'column 3'],
    ],
    [
      'where a hidden figure is at least one, and so all of them are ones',
      [
        [0, 20, 7],
        [7, 1, 9],
        [0, 1, 4],
        [5, 1, 21],
      ],
      ['0:1 0:2', '1:0 1:1 1:2', '2:1 2:2', '3:0 3:1 3:2'],
    ],
    [
      'where ones meet in a row and in a column',
      [
        [20, 1, 0, 0],
        [6, 1, 3, 1],
        [0, 1, 7, 1],
      ],
      [
        '0:0 0:1',
        '1:0 1:1 1:2 1:3',
        '2:1 2:2 2:3',
        'column 1',
        'column 2',
        'column 3',
        'row 0',
        'row 1',
        'row 2',
      ],
    ],
    [
      'where whole rows of ones leave nothing else',
      [
        [9, 0, 2, 7],
        [20, 21, 6, 1],
        [6, 1, 20, 0],
        [7, 0, 0, 1],
      ],
      ['0:0 0:2 0:3', '1:0 1:1 1:2 1:3', '2:0 2:1 2:2', '3:0 3:3', 'row 0', 'row 3'],
    ],
    [
      'where nothing is small',
      [
        [5, 6],
        [7, 8],
      ],
      [],
    ],
    [
      'where nothing is at all',
      [
        [0, 0],
        [0, 0],
      ],
      [],
    ],
  ] as const)('%s', (_, cells, lines) => {
    const { counts, sums } = table(cells);
    const wanted = lines.flatMap((line) => (line.includes(':') ? line.split(' ') : [line]));
    expect([...hiddenCells(counts, sums)].toSorted()).toEqual(wanted.toSorted());
  });

  it.each([
    ['a part before a total', { a: 3, b: 9, all: 12 }, [['all'], ['a', 'b']], ['a', 'b']],
    ['a part of two totals', { x: 3, y: 20, a: 23 }, [['x', 'y'], ['a']], ['a', 'x']],
    [
      'the least total where every part is nothing',
      { x: 3, y: 20, z: 9, a: 0 },
      [['x', 'y', 'z'], ['a']],
      ['x', 'z'],
    ],
    ['a figure in no sum, and nothing with it', { a: 3, b: 9 }, [['b'], ['c']], ['a']],
    [
      'the least part, however they stand',
      { a: 30, b: 2, c: 11, d: 12, all: 55 },
      [['all'], ['a', 'b', 'c', 'd']],
      ['b', 'c'],
    ],
  ] as const)('%s', (_, given, [totals, parts], wanted) => {
    const hidden = hiddenCells(new Map(Object.entries(given)), [{ totals, parts }]);
    expect([...hidden].toSorted()).toEqual(wanted);
  });

  it.each([
    [-1, false],
    [0, false],
    [1, true],
    [4, true],
    [5, false],
  ])('%i is small: %s', (n, small) => {
    expect(isSmall(n)).toBe(small);
  });
});

describe('two squares and the one cell between them', () => {
  const { counts, sums } = table([
    [3, 3, 3, 20],
    [3, 3, 20, 20],
    [20, 20, 3, 3],
    [20, 20, 3, 3],
  ]);

  it('give that cell away by rows less columns, so a further one goes', () => {
    const hidden = hiddenCells(counts, sums);
    const few = [...counts].filter(([, n]) => n < SMALL_CELL).map(([name]) => name);
    expect(few).toHaveLength(9);
    expect(hidden.size).toBeGreaterThan(9);
    for (const name of few) expect(hidden.has(name)).toBe(true);
  });
});

/** Everything that hidden figures could be, all of them at least 1, by trying. */
function possible(
  counts: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  hidden: ReadonlySet<string>,
  cells: readonly string[],
  most: number,
): Map<string, Set<number>> {
  const seen = new Map<string, Set<number>>();
  const inner = cells.filter((name) => hidden.has(name));
  const outer = [...hidden].filter((name) => !inner.includes(name));
  const take = (index: number, guess: Map<string, number>): void => {
    const name = inner[index];
    if (name !== undefined) {
      for (let n = 1; n <= most; n += 1) take(index + 1, new Map(guess).set(name, n));
      return;
    }
    const value = (cell: string): number =>
      guess.get(cell) ?? (hidden.has(cell) ? Number.NaN : (counts.get(cell) ?? 0));
    const whole = new Map(guess);
    for (const total of outer.toSorted((a, b) => Number(a === 'all') - Number(b === 'all'))) {
      const sum = sums.find(({ totals }) => totals.includes(total));
      const comes = (sum?.parts ?? []).reduce(
        (all, part) => all + (whole.get(part) ?? value(part)),
        0,
      );
      whole.set(total, comes);
    }
    const fits = sums.every(({ totals, parts }) => {
      const add = (names: readonly string[]) =>
        names.reduce((all, cell) => all + (whole.get(cell) ?? value(cell)), 0);
      return add(totals) === add(parts);
    });
    if (!fits) return;
    for (const [cell, n] of whole) seen.set(cell, (seen.get(cell) ?? new Set()).add(n));
  };
  take(0, new Map());
  return seen;
}

describe('nobody who adds and subtracts', () => {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: SMALL_CELL - 1 }) },
    { weight: 2, arbitrary: fc.integer({ min: SMALL_CELL, max: 8 }) },
  );
  const sized = (rows: number, columns: number) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    });
  const grid = fc.oneof(sized(1, 3), sized(1, 4), sized(2, 2));

  it('is left one value of a hidden figure, by trying every one', () => {
    fc.assert(
      fc.property(grid, (cells) => {
        const { counts, sums } = table(cells);
        const hidden = hiddenCells(counts, sums);
        const names = [...counts.keys()].filter((name) => name.includes(':'));
        const seen = possible(counts, sums, hidden, names, 9);
        for (const name of hidden) expect([name, seen.get(name)?.size ?? 0]).not.toEqual([name, 1]);
        for (const [name, n] of counts)
          if (n > 0 && n < SMALL_CELL) expect(hidden.has(name)).toBe(true);
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  const wide = fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 7, maxLength: 7 }), {
    minLength: 4,
    maxLength: 6,
  });

  it('can make one equation with one unknown', () => {
    fc.assert(
      fc.property(wide, (cells) => {
        const { counts, sums } = table(cells);
        const hidden = hiddenCells(counts, sums);
        for (const { totals, parts } of sums)
          expect([...totals, ...parts].filter((name) => hidden.has(name))).not.toHaveLength(1);
      }),
      { numRuns: 40, seed: 4 },
    );
  });
});
