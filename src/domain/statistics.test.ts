import { describe, expect, it } from 'vitest';
import type { AccessPlace } from './authority-vocabulary.ts';
import {
  countedTable,
  decideStatistics,
  knownMonths,
  knownPostcodes,
  OTHER_POSTCODE,
  queryCodes,
  queryOf,
  type CountedRow,
  type StatisticsQuery,
} from './statistics.ts';

const known = { months: ['2026-04', '2026-05'], postcodes: ['100-0005', 'other'] };
const all: StatisticsQuery = {
  by: 'place',
  desks: ['a', 'b'],
  month: null,
  deed: null,
  place: null,
  postcode: null,
  sex: null,
  age: null,
};

/** So many visits, each of another person unless `people` says of how few. */
function visits(
  place: AccessPlace,
  count: number,
  { people = count, month = '2026-05', desk = 'a', at = 1 } = {},
): readonly CountedRow[] {
  return Array.from({ length: count }, (_, index) => ({
    customer: `${place}-${desk}-${index % people}`,
    at,
    month,
    desk,
    deed: 'signed-in',
    place,
    postcode: 'other',
    sex: 'not-said',
    age: 'not-known',
  }));
}

function shown(rows: readonly CountedRow[], query: Partial<StatisticsQuery> = {}) {
  const { total, cells } = countedTable(rows, { ...all, ...query }, known);
  return [
    total,
    ...cells.flatMap(({ value, n }) => (n === 0 ? [] : [`${value} ${n ?? 'hidden'}`])),
  ];
}

describe('figures of visits (N4-3, H4, H11)', () => {
  it.each([
    [
      'of five people and more',
      [...visits('tokyo', 5), ...visits('osaka', 6)],
      [11, 'tokyo 5', 'osaka 6'],
    ],
    [
      'of one, and of the next, from which it could be got back',
      [...visits('tokyo', 9), ...visits('osaka', 1), ...visits('fukuoka', 7)],
      [17, 'tokyo 9', 'osaka hidden', 'fukuoka hidden'],
    ],
    [
      'of one with nothing to hide beside it: the total goes too',
      [...visits('osaka', 1)],
      [null, 'osaka hidden'],
    ],
    [
      'of four people who came often',
      [...visits('tokyo', 9), ...visits('osaka', 40, { people: 4 }), ...visits('fukuoka', 7)],
      [56, 'tokyo 9', 'osaka hidden', 'fukuoka hidden'],
    ],
    [
      'of two people alone who came often: a third part is hidden with them',
      [
        ...visits('tokyo', 9),
        ...visits('osaka', 40, { people: 1 }),
        ...visits('fukuoka', 30, { people: 1 }),
        ...visits('sapporo', 50),
      ],
      [129, 'tokyo hidden', 'osaka hidden', 'fukuoka hidden', 'sapporo 50'],
    ],
    [
      'of two people alone who came often, with no third part: the total is hidden',
      [...visits('osaka', 40, { people: 1 }), ...visits('fukuoka', 30, { people: 1 })],
      [null, 'osaka hidden', 'fukuoka hidden'],
    ],
  ] as const)('%s', (_, rows, wanted) => {
    expect(shown(rows)).toEqual(wanted);
  });

  it('part by postal code, sex and age, and are held to them', () => {
    const some = (count: number, part: Partial<CountedRow>) =>
      visits('tokyo', count).map((row) => ({
        ...row,
        ...part,
        customer: `${row.customer}-${count}`,
      }));
    const rows = [
      ...some(6, { sex: 'female', age: '20-29', postcode: '100-0005' }),
      ...some(7, { sex: 'male', age: '20-29', postcode: '100-0005' }),
      ...some(8, { sex: 'male', age: '70-79' }),
    ];
    expect(shown(rows, { by: 'postcode' })).toEqual([21, '100-0005 13', 'other 8']);
    expect(shown(rows, { by: 'sex', postcode: '100-0005' })).toEqual([13, 'female 6', 'male 7']);
    expect(shown(rows, { by: 'age', sex: 'male' })).toEqual([15, '20-29 7', '70-79 8']);
    expect(shown(rows, { by: 'age', age: '70-79' })).toEqual([8, '70-79 8']);
  });

  it('count only what is asked for', () => {
    const rows = [
      ...visits('tokyo', 6, { month: '2026-04' }),
      ...visits('tokyo', 7),
      ...visits('tokyo', 8, { desk: 'b' }),
      ...visits('tokyo', 9, { desk: 'c' }),
      ...visits('tokyo', 10, { month: '2025-01' }),
    ];
    expect(shown(rows, { by: 'month' })).toEqual([21, '2026-04 6', '2026-05 15']);
    expect(shown(rows, { by: 'desk', month: '2026-05' })).toEqual([15, 'a 7', 'b 8']);
    expect(shown(rows, { by: 'month', month: '2026-05' })).toEqual([15, '2026-05 15']);
    const others = [
      ...rows,
      ...visits('osaka', 9),
      ...visits('osaka', 6).map((row) => ({ ...row, deed: 'ordered' as const })),
    ];
    expect(shown(others, { place: 'osaka' })).toEqual([15, 'osaka 15']);
    expect(shown(others, { by: 'deed', place: 'osaka' })).toEqual([15, 'signed-in 9', 'ordered 6']);
    expect(shown(others, { by: 'deed', deed: 'ordered' })).toEqual([6, 'ordered 6']);
    expect(shown(others, { by: 'place', deed: 'ordered' })).toEqual([6, 'osaka 6']);
  });
});

describe('neighbouring questions (N4-3, H11)', () => {
  const few = (count: number, people = count) => [
    ...visits('tokyo', 20),
    ...visits('sapporo', count, { people }),
    ...visits('osaka', 30, { desk: 'b' }),
  ];
  const later = (count: number, at = 7) =>
    visits('tokyo', count, { at }).map((row) => ({ ...row, customer: `${row.customer}-later` }));
  const ofDesk: StatisticsQuery = { ...all, by: 'month', desks: ['a'] };
  const ofPlace: StatisticsQuery = { ...ofDesk, place: 'tokyo' };
  const verdict = (
    rows: readonly CountedRow[],
    query: StatisticsQuery,
    earlier: readonly StatisticsQuery[],
  ) => {
    const result = decideStatistics(
      rows,
      { ...query, askedAt: 9 },
      earlier.map((one) => ({ ...one, askedAt: 5 })),
      known,
      'HKT policy §11',
    );
    return result.ok ? 'yes' : `${result.code}, ${result.citation}`;
  };
  const refused = 'too-near-a-query, HKT policy §11';
  // Of Tokyo, the other desk has one person alone.
  const apart = [
    ...visits('tokyo', 20),
    ...visits('tokyo', 1, { desk: 'b' }),
    ...visits('osaka', 30, { desk: 'b' }),
  ];

  it.each([
    ['the first of all', few(1), ofPlace, [], 'yes'],
    ['the same once more', few(1), ofPlace, [ofPlace], 'yes'],
    ['less one person', few(1), ofPlace, [ofDesk], refused],
    ['one person more', few(1), ofDesk, [ofPlace], refused],
    ['less four people', few(4), ofPlace, [ofDesk], refused],
    ['less four people who came ten times', few(10, 4), ofPlace, [ofDesk], refused],
    ['less five people', few(5), ofPlace, [ofDesk], 'yes'],
    ['the same, one visit later', [...few(5), ...later(1)], ofPlace, [ofPlace], refused],
    ['the same, five visits later', [...few(5), ...later(5)], ofPlace, [ofPlace], 'yes'],
    ['the same, before somebody comes', [...few(5), ...later(1, 10)], ofPlace, [ofPlace], 'yes'],
    ['after another far away', few(1), ofPlace, [{ ...ofDesk, desks: ['b'] }, ofDesk], refused],
    ['of another desk', few(1), { ...ofDesk, desks: ['b'] }, [ofDesk], 'yes'],
    [
      'by a part that is one person more than the whole of another',
      apart,
      { ...all, month: '2026-05' },
      [{ ...ofPlace, month: '2026-05' }],
      refused,
    ],
    [
      'by the whole that is one person less than a part of another',
      apart,
      { ...ofPlace, month: '2026-05' },
      [{ ...all, month: '2026-05' }],
      refused,
    ],
    [
      'one person away from a part that was hidden there',
      [...apart, ...visits('sapporo', 4), ...visits('fukuoka', 30)],
      { ...all, by: 'desk', place: 'tokyo' },
      [{ ...all, desks: ['a'] }],
      'yes',
    ],
    [
      'one person away from what is left of it once another is taken away',
      [...apart, ...visits('sapporo', 1), ...visits('fukuoka', 30)],
      { ...all, by: 'desk', place: 'tokyo' },
      [{ ...all, desks: ['a'] }],
      refused,
    ],
    // A part of one answer against the whole of the other.
    ['by a part', few(1), { ...all, desks: ['a'] }, [ofPlace, ofDesk], refused],
    [
      'against what was hidden there',
      [...visits('tokyo', 6), ...visits('sapporo', 2)],
      ofPlace,
      [{ ...ofDesk, place: 'sapporo' }],
      'yes',
    ],
  ] as const)('%s', (_, rows, query, earlier, wanted) => {
    expect(verdict(rows, query, earlier)).toBe(wanted);
  });
});

describe('what is left of several answers (N4-3, H11)', () => {
  const men = (age: CountedRow['age'], people: number, desk = 'a'): readonly CountedRow[] =>
    visits('tokyo', people, { desk }).map((row) => ({
      ...row,
      customer: `${row.customer}-${age}`,
      sex: 'male',
      age,
    }));
  const rows = [
    ...men('30-39', 20),
    ...men('60-69', 7),
    ...men('70-79', 1),
    ...men('30-39', 9, 'b'),
  ];
  const asked = (query: Partial<StatisticsQuery>): StatisticsQuery => ({ ...all, ...query });
  const byAge = asked({ by: 'age', desks: ['a'] });
  const passes = (query: StatisticsQuery, earlier: readonly StatisticsQuery[]) =>
    decideStatistics(
      rows,
      { ...query, askedAt: 9 },
      earlier.map((one) => ({ ...one, askedAt: 5 })),
      known,
      'HKT policy §11',
    ).ok;

  it.each([
    [
      'the part that was hidden to guard another',
      asked({ by: 'month', desks: ['a'], age: '60-69' }),
      [byAge],
      false,
    ],
    [
      'the same without the answer that hid it',
      asked({ by: 'month', desks: ['a'], age: '60-69' }),
      [],
      true,
    ],
    [
      'the table after that part',
      byAge,
      [asked({ by: 'month', desks: ['a'], age: '60-69' })],
      false,
    ],
    [
      'a part that was shown there',
      asked({ by: 'month', desks: ['a'], age: '30-39' }),
      [byAge],
      true,
    ],
    [
      'a part over another desk, which the desk’s own figure takes away',
      asked({ by: 'desk', age: '60-69' }),
      [byAge],
      false,
    ],
  ] as const)('%s', (_, query, earlier, wanted) => {
    expect(passes(query, earlier)).toBe(wanted);
  });
});

describe('postal codes that may be named (N4-3)', () => {
  it('are those of five people and more; the rest is one', () => {
    const rows = (postcode: string | null, people: number, visits: number) =>
      Array.from({ length: visits }, (_, index) => ({
        customer: `${postcode}-${index % people}`,
        postcode,
      }));
    expect(
      knownPostcodes([...rows('530-0001', 4, 40), ...rows('100-0005', 5, 5), ...rows(null, 9, 9)]),
    ).toEqual(['100-0005', OTHER_POSTCODE]);
  });
});

describe('a question as the log keeps it', () => {
  it.each([
    [all, ['by.place', 'desk.a', 'desk.b']],
    [
      {
        by: 'month',
        desks: ['a'],
        month: '2026-05',
        deed: 'ordered',
        place: 'osaka',
        postcode: '530-0001',
        sex: 'female',
        age: '20-29',
      } as const,
      [
        'by.month',
        'desk.a',
        'month.2026-05',
        'deed.ordered',
        'place.osaka',
        'postcode.530-0001',
        'sex.female',
        'age.20-29',
      ],
    ],
  ])('is the same when it is read again', (query, codes) => {
    expect(queryCodes(query)).toEqual(codes);
    expect(queryOf(codes)).toEqual(query);
  });

  it('is none where nothing says by what', () => {
    expect(queryOf(['desk.a'])).toBeNull();
  });

  it('knows ten months, over the turn of a year', () => {
    const months = knownMonths('2026-03-31');
    expect(months).toHaveLength(10);
    expect([months[0], months.at(-1)]).toEqual(['2025-06', '2026-03']);
  });
});
