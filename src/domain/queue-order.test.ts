import { describe, expect, it } from 'vitest';
import { nextBest, queuePlace, type Standing } from './queue-order.ts';
import type { QueueSort } from './vocabulary.ts';

const plain: Standing = {
  id: 'R-1',
  kind: 'inquiry',
  status: 'in-review',
  receivedAt: 1000,
  closedAt: null,
  due: { on: '2026-03-10', minute: null, daysLeft: 4 },
  waitingSince: null,
};
const due = (on: string, daysLeft: number, minute: number | null = null): Partial<Standing> => ({
  due: { on, minute, daysLeft },
});

function order(sort: QueueSort, ...changed: readonly Partial<Standing>[]): string[] {
  return changed
    .map((change) => ({ ...plain, ...change }))
    .map((one) => [queuePlace(one, sort), one.id] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, id]) => id);
}

describe('the order by urgency', () => {
  it.each<readonly [string, readonly Partial<Standing>[], readonly string[]]>([
    [
      'overdue first, whatever the date of another zone',
      [
        { id: 'today', ...due('2026-03-05', 0) },
        { id: 'late', ...due('2026-03-05', -1) },
      ],
      ['late', 'today'],
    ],
    [
      'the longest overdue before the others',
      [
        { id: 'a-day', ...due('2026-03-05', -1) },
        { id: 'a-week', ...due('2026-02-27', -7) },
      ],
      ['a-week', 'a-day'],
    ],
    [
      'then the strictest date',
      [
        { id: 'later', ...due('2026-03-11', 5) },
        { id: 'sooner', ...due('2026-03-10', 4) },
        { id: 'no-date', due: null },
      ],
      ['sooner', 'later', 'no-date'],
    ],
    [
      'on one day the hour that comes first, a day without an hour last',
      [
        { id: 'any-hour', ...due('2026-03-10', 4) },
        { id: 'six', ...due('2026-03-10', 4, 1080) },
        { id: 'nine', ...due('2026-03-10', 4, 540) },
      ],
      ['nine', 'six', 'any-hour'],
    ],
    [
      'then who has waited longest',
      [
        { id: 'new', receivedAt: 10_000 },
        { id: 'old', receivedAt: 9000 },
      ],
      ['old', 'new'],
    ],
    [
      'then the lower number, as a number',
      [{ id: 'R-1000' }, { id: 'R-999' }],
      ['R-999', 'R-1000'],
    ],
    [
      'closed ones after every open one, the newest first',
      [
        { id: 'first', status: 'closed', closedAt: 5 },
        { id: 'last', status: 'closed', closedAt: 6 },
        { id: 'open', due: null },
      ],
      ['open', 'last', 'first'],
    ],
  ])('%s', (_name, requests, expected) => {
    expect(order('urgency', ...requests)).toEqual(expected);
    expect(order('urgency', ...requests.toReversed())).toEqual(expected);
  });
});

describe('the other orders', () => {
  it.each<readonly [QueueSort, readonly Partial<Standing>[], readonly string[]]>([
    ['number', [{ id: 'R-20' }, { id: 'R-3', ...due('2027-01-01', 300) }], ['R-3', 'R-20']],
    [
      'kind',
      [
        { id: 'R-1', kind: 'deletion' },
        { id: 'R-2', kind: 'inquiry', ...due('2026-03-11', 5) },
        { id: 'R-3', kind: 'inquiry' },
      ],
      ['R-3', 'R-2', 'R-1'],
    ],
    [
      'waiting',
      [{ id: 'R-1' }, { id: 'R-2', waitingSince: 90 }, { id: 'R-3', waitingSince: 100 }],
      ['R-2', 'R-3', 'R-1'],
    ],
  ])('%s', (sort, requests, expected) => {
    expect(order(sort, ...requests)).toEqual(expected);
    expect(order(sort, ...requests.toReversed())).toEqual(expected);
  });
});

describe('the next best request', () => {
  it.each([
    ['the first, seen from elsewhere', ['a', 'b'], null, 'a'],
    ['the first, seen from one that needs nobody', ['a', 'b'], 'x', 'a'],
    ['the one after where one stands', ['a', 'b', 'c'], 'a', 'b'],
    ['from the last on to the first', ['a', 'b'], 'b', 'a'],
    ['the same where there is no other', ['a'], 'a', 'a'],
    ['none', [], 'a', null],
  ])('%s', (_name, inOrder, here, expected) => {
    expect(nextBest(inOrder, here)).toBe(expected);
  });
});
