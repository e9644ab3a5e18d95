import { describe, expect, it } from 'vitest';
import { sampleCustomer, sampleRequest } from '../server/conformance/sample-records.ts';
import { NOW, sampleActor, sampleItem } from '../server/conformance/sample-scene.ts';
import { citation } from './citation.ts';
import { freshDeletion } from './deletion.ts';
import { decideLift, holdOn, protects, wasRefusedFor, type Hold } from './hold.ts';
import type { RequestRecord } from './request.ts';
import { holdStates, type Role } from './vocabulary.ts';

const hold = (given: Partial<Hold> = {}): Hold => ({
  id: 'h-1',
  version: 1,
  company: 'hkt',
  records: ['c-1'],
  items: null,
  reason: 'litigation',
  reference: 'L-1',
  reviewOn: '2027-01-31',
  state: 'placed',
  placedBy: 'pia',
  placedAt: NOW,
  approvedBy: 'pat',
  liftedAt: null,
  liftedBy: [],
  proposal: null,
  ...given,
});
const email = { ...sampleItem({ field: 'email' }), id: 'i-1' };
const phone = { ...sampleItem({ field: 'phone' }), id: 'i-2' };
const record = sampleCustomer({ id: 'c-1', version: 1, items: [email, phone] });

describe('a hold', () => {
  it('protects from the moment it is asked for until its lifting is decided', () => {
    expect(holdStates.filter((state) => protects({ state }))).toEqual([
      'asked',
      'placed',
      'lift-asked',
    ]);
  });

  it.each([
    ['the record as a whole', [hold()], 'i-1', 'h-1'],
    ['an item that it names', [hold({ items: ['i-1'] })], 'i-1', 'h-1'],
    ['no item that it does not name', [hold({ items: ['i-1'] })], 'i-2', null],
    ['no other record', [hold({ records: ['c-2'] })], 'i-1', null],
    ['nothing once it is lifted', [hold({ state: 'lifted' })], 'i-1', null],
    ['nothing once it is sent back', [hold({ state: 'returned' })], 'i-1', null],
    [
      'as long as the one reviewed last',
      [hold(), hold({ id: 'h-2', reviewOn: '2028-01-31' }), hold({ id: 'h-3' })],
      'i-1',
      'h-2',
    ],
  ])('covers %s', (_, holds, item, id) => {
    expect(holdOn(holds, record, item)?.id ?? null).toBe(id);
  });
});

describe('what was refused for a hold', () => {
  const ended = (given: Partial<RequestRecord> = {}): RequestRecord =>
    sampleRequest({ id: 'R-1', version: 1, kind: 'deletion', status: 'closed', ...given });
  const part = { why: 'hold', until: null, fields: ['email'], items: 1 } as const;
  const kept = (of: string) => ({ ...freshDeletion, kept: [{ ...part, of }] });
  const refused = (given: object = {}) =>
    ended({
      outcome: 'refused',
      refusal: {
        ground: 'jp-ground-cease-no-ground',
        by: 'ada',
        approvedBy: 'sue',
        at: NOW,
        logBook: 'lb-1',
        ...given,
      },
    });

  it.each<[string, RequestRecord, Hold, boolean]>([
    ['a part that it kept', ended({ deletion: kept('h-1') }), hold(), true],
    ['a part that another kept', ended({ deletion: kept('h-2') }), hold(), false],
    ['not yet ended', ended({ deletion: kept('h-1'), status: 'in-review' }), hold(), false],
    ['another right', ended({ deletion: kept('h-1'), kind: 'inquiry' }), hold(), false],
    ['the whole, while it was on everything', refused(), hold(), true],
    ['the whole, while it was on one item', refused(), hold({ items: ['i-1'] }), false],
    ['the whole, item by item', refused(), hold({ items: ['i-1', 'i-2'] }), true],
    ['the whole, before there was a hold', refused({ at: NOW - 1 }), hold(), false],
    ['the whole, on another ground', refused({ ground: 'jp-ground-delete' }), hold(), false],
    [
      'a part that it kept beside another',
      ended({
        deletion: {
          ...freshDeletion,
          kept: [
            { ...part, of: 'h-2' },
            { ...part, of: 'h-1' },
          ],
        },
      }),
      hold(),
      true,
    ],
    ['without a refusal', ended({ outcome: 'refused' }), hold(), false],
    ['granted', ended({ outcome: 'granted' }), hold(), false],
    ['taken back', { ...refused(), outcome: 'withdrawn' }, hold(), false],
  ])('%s', (_, request, given, was) => {
    expect(wasRefusedFor(request, given, [record])).toBe(was);
  });
});

describe('what was refused for a hold on one of two records', () => {
  it('was refused for more than the hold', () => {
    const other = sampleCustomer({ id: 'c-2', version: 1, items: [email] });
    const refusal = {
      ground: 'jp-ground-cease-no-ground',
      by: 'ada',
      approvedBy: 'sue',
      at: NOW,
      logBook: 'lb-1',
    };
    const given = { kind: 'deletion', status: 'closed', outcome: 'refused', refusal } as const;
    const request = sampleRequest({ id: 'R-1', version: 1, ...given });
    expect(wasRefusedFor(request, hold(), [record, other])).toBe(false);
    expect(wasRefusedFor(request, hold({ records: ['c-1', 'c-2'] }), [record, other])).toBe(true);
  });
});

describe('asking to lift a hold', () => {
  it('cites why a second pair of eyes is needed where it is not for the role', () => {
    expect(decideLift(sampleActor(), hold())).toMatchObject({
      ok: false,
      citation: citation('hkt', 'four-eyes'),
    });
    expect(decideLift(sampleActor({ role: 'privacy-officer' }), hold())).toEqual({
      ok: true,
      value: true,
    });
  });

  it.each(holdStates)('is for officers, of a hold that stands: %s', (state) => {
    const verdict = (role: Role) => {
      const said = decideLift(sampleActor({ role }), hold({ state }));
      return said.ok ? 'ok' : said.code;
    };
    expect(verdict('privacy-officer')).toBe(state === 'placed' ? 'ok' : 'hold-settled');
    for (const role of ['agent', 'supervisor', 'auditor'] as const)
      expect(verdict(role)).toBe('role-lacks-right');
  });
});
