import { describe, expect, it } from 'vitest';
import { byScore, isTextKey, matchDetail, matchText, score } from './lookup.ts';

describe('words and a text key', () => {
  it.each([
    ['chan tai man', 'chan tai man', 'whole'],
    ['chan tai man', 'tai man chan', 'whole'],
    ['chan tai man', 'chantaiman', 'whole'],
    ['佐藤 健太郎', '佐藤健太郎', 'whole'],
    ['mary obrien', 'obrien', 'start'],
    ['mary jane obrien', 'mary obrien', 'start'],
    ['mary obrien', 'mar ob', 'start'],
    ['chan taiman', 'tai man chan', 'part'],
    ['佐藤 健太郎', '太郎', 'part'],
    ['mary obrien', 'brien', 'part'],
    ['mary obrien', 'ry', null],
    ['mary obrien', 'mary wong', null],
    ['陳大文', '文', 'part'],
    ['mary obrien', 'mary obrien', 'whole'],
    ['mary obrien', 'maryobrien', 'whole'],
    ['mary obrien', 'mary', 'start'],
    ['mary obrien', 'ma brien', 'part'],
    ['mary obrien', 'ob mary brien', 'part'],
    ['mary obrien', 'ry brien', null],
    ['mary mary', 'mary', 'start'],
    ['mary obrien', 'yob', 'part'],
  ] as const)('%s and %s: %s', (key, words, grade) => {
    expect(matchText(key, words)).toBe(grade);
  });
});

const record = [
  { field: 'name', key: 'chan tai man' },
  { field: 'phone', key: '+85299901234' },
  { field: 'post', key: '〒1000005' },
  { field: 'post', key: '东京都 丸no内 1' },
] as const;

describe('a detail', () => {
  it.each([
    [{ exact: [{ field: 'phone', key: '+85299901234' }], text: null }, ['phone:whole']],
    [{ exact: [{ field: 'email', key: '+85299901234' }], text: null }, []],
    [{ exact: [], text: 'chan' }, ['name:start']],
    [{ exact: [{ field: 'post', key: '〒1000005' }], text: '1000005' }, ['post:whole']],
    [{ exact: [], text: '99901234' }, []],
    [{ exact: [], text: '000005' }, []],
    [{ exact: [], text: '丸no内' }, ['post:start']],
  ] as const)('%o meets %o', (detail, met) => {
    const matches = matchDetail(record, detail);
    expect(matches.map(({ field, grade }) => `${field}:${grade}`)).toEqual(met);
  });
});

describe('several details', () => {
  it('score only when each of them meets the record', () => {
    expect(score([[{ field: 'name', grade: 'whole' }], []])).toBeNull();
    expect(score([])).toBeNull();
  });

  it('add up, each by its best match', () => {
    const both = score([
      [
        { field: 'name', grade: 'part' },
        { field: 'post', grade: 'whole' },
      ],
      [{ field: 'phone', grade: 'whole' }],
    ]);
    expect(both).toEqual({ score: 100, matched: ['name', 'post', 'phone'] });
  });

  it('order a rare field before a common one, and a whole word before a part', () => {
    const of = (field: 'phone' | 'name', grade: 'whole' | 'part') =>
      score([[{ field, grade }]])?.score;
    expect(of('phone', 'whole')).toBeGreaterThan(of('name', 'whole') ?? 0);
    expect(of('name', 'whole')).toBeGreaterThan(of('name', 'part') ?? 0);
  });

  it.each([
    ['customer-number', 25],
    ['last-invoice-number', 25],
    ['delivery-reference', 25],
    ['imported-number', 25],
    ['email', 20],
    ['phone', 20],
    ['name', 10],
    ['name-reading', 10],
    ['birth-date', 5],
    ['post', 5],
    ['last-invoice-amount', 0],
    ['first-contract-month', 0],
    ['event-booked', 0],
    ['product-plan', 0],
    ['language', 0],
    ['interest', 0],
    ['note', 0],
    ['call-note', 0],
    ['payment-card', 0],
    ['identity-number', 0],
    ['password', 0],
    ['security-answer', 0],
  ] as const)('weigh a part of %s by %i', (field, worth) => {
    expect(score([[{ field, grade: 'part' }]])).toEqual({ score: worth, matched: [field] });
    expect(score([[{ field, grade: 'start' }]])?.score).toBe(2 * worth);
    expect(score([[{ field, grade: 'whole' }]])?.score).toBe(4 * worth);
  });

  it.each([
    [{ id: 'c-1', score: 1 }, { id: 'c-2', score: 1 }, -1],
    [{ id: 'c-2', score: 1 }, { id: 'c-1', score: 1 }, 1],
    [{ id: 'c-1', score: 1 }, { id: 'c-1', score: 1 }, 0],
    [{ id: 'c-1', score: 1 }, { id: 'c-2', score: 3 }, 2],
  ])('%o and %o: %i', (a, b, order) => {
    expect(byScore(a, b)).toBe(order);
  });

  it('that score alike stand in the order of their ids', () => {
    const hits = [
      { id: 'c-2', score: 1 },
      { id: 'c-1', score: 1 },
      { id: 'c-3', score: 2 },
    ];
    expect(hits.sort(byScore).map(({ id }) => id)).toEqual(['c-3', 'c-1', 'c-2']);
  });
});

it('a postal code is no text', () => {
  expect(record.map(isTextKey)).toEqual([true, false, false, true]);
});
