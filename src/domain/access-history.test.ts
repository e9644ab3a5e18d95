import { describe, expect, it } from 'vitest';
import { isNarrow, scoped, type AccessScope, type DatedRow } from './access-history.ts';

const scope: AccessScope = {
  from: '2026-05-01',
  to: '2026-05-07',
  address: '203.0.113.77',
  record: null,
};

function row(id: string, given: Partial<DatedRow> = {}): DatedRow {
  return {
    id,
    company: 'hkt',
    customer: 'c-1',
    at: 0,
    address: '203.0.113.77',
    deed: 'signed-in',
    place: 'tokyo',
    desk: 'desk-1',
    on: '2026-05-03',
    postcode: null,
    sex: 'not-said',
    age: 'not-known',
    ...given,
  };
}

describe('what a demand covers of the access history (H11, N4-4)', () => {
  it.each([
    ['its first day', {}, { on: '2026-05-01' }, null],
    ['its last day', {}, { on: '2026-05-07' }, null],
    ['the day before', {}, { on: '2026-04-30' }, 'outside-period'],
    ['the day after', {}, { on: '2026-05-08' }, 'outside-period'],
    ['another customer at the address', {}, { customer: 'c-2' }, null],
    ['another address of the record', { record: 'c-1' }, { address: '192.0.2.1' }, 'other-address'],
    ['another record at the address', { record: 'c-1' }, { customer: 'c-2' }, 'other-record'],
    ['the record, wherever from', { address: null, record: 'c-1' }, { address: '192.0.2.1' }, null],
    [
      'the record, too late',
      { address: null, record: 'c-1' },
      { on: '2026-05-08' },
      'outside-period',
    ],
  ] as const)('%s', (_, wanted, given, out) => {
    const found = scoped([row('a', given)], { ...scope, ...wanted });
    expect(found.map((one) => one.out)).toEqual([out]);
  });

  it.each([
    ['another address', {}, { address: '192.0.2.1' }],
    ['another record', { address: null, record: 'c-9' }, {}],
    ['a period alone', { address: null, record: null }, {}],
  ] as const)('does not even come near: %s', (_, wanted, given) => {
    expect(scoped([row('a', given)], { ...scope, ...wanted })).toEqual([]);
  });

  it('lists the oldest first, and of one moment by id', () => {
    const rows = [row('c', { at: 2 }), row('b', { at: 1 }), row('a', { at: 2 })];
    expect(scoped(rows, scope).map((one) => one.row.id)).toEqual(['b', 'a', 'c']);
  });

  it.each([
    [null, null, false],
    ['203.0.113.77', null, true],
    [null, 'c-1', true],
  ])('is narrow by %s and %s: %s', (address, record, narrow) => {
    expect(isNarrow({ ...scope, address, record })).toBe(narrow);
  });
});
