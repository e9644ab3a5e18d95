import { describe, expect, it } from 'vitest';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { sampleItem } from '../server/conformance/sample-scene.ts';
import { isAtWrongDesk } from './astray.ts';
import { freshCourse } from './course.ts';
import { freshDisclosure } from './disclosure.ts';
import type { RequestRecord } from './request.ts';
import { firstReply, namedDesk, routedDesk, type DeskDay, type Routing } from './routing.ts';
import type { Transfer } from './transfer.ts';

const events: DeskDay = { desk: 'events', on: '2026-03-03' };
const billing: DeskDay = { desk: 'billing', on: '2026-03-04' };

describe('the desk for a customer (H8)', () => {
  it.each<[string, (DeskDay | null)[], (DeskDay | null)[], Routing | null]>([
    ['nothing is known', [], [], null],
    ['nobody replied and none was named', [null], [null], null],
    ['one desk replied', [events], [], { ...events, why: 'replied-first' }],
    ['two replied: the first of them', [billing, events], [], { ...events, why: 'replied-first' }],
    [
      'on the same day: as it stands in the records',
      [billing, { ...events, on: billing.on }],
      [],
      {
        ...billing,
        why: 'replied-first',
      },
    ],
    [
      'a reply counts before an older naming',
      [billing],
      [events],
      {
        ...billing,
        why: 'replied-first',
      },
    ],
    [
      'none replied, two were named',
      [null],
      [billing, events],
      {
        ...events,
        why: 'named-at-collection',
      },
    ],
  ])('%s', (_, replied, named, wanted) => {
    expect(routedDesk(replied, named)).toEqual(wanted);
  });

  it.each([
    ['what they gave themselves', 'customer', '2025-01-01', 'collector'],
    ['a form', 'web-form', '2025-01-01', 'collector'],
    ['a contract', 'contract', '2025-01-01', 'collector'],
    ['a file names nobody', 'import', '2025-01-01', 'later'],
    ['a partner names nobody', 'partner', '2025-01-01', 'later'],
    ['a guess names nobody', 'inferred', '2025-01-01', 'later'],
    ['a log names nobody', 'access-log', '2025-01-01', 'later'],
    ['what came later does not count', 'customer', '2026-01-01', 'later'],
  ] as const)('is named by %s', (_, source, collectedOn, desk) => {
    const later = sampleItem({ field: 'name', collectedOn: '2025-06-01', collectedBy: 'later' });
    const one = sampleItem({ field: 'email', source, collectedOn, collectedBy: 'collector' });
    expect(namedDesk([later, one])?.desk).toBe(desk);
  });
});

const transfer = (given: Partial<Transfer>): Transfer => ({
  from: 'billing',
  to: 'events',
  by: 'agent-1',
  at: 10,
  why: 'replied-first',
  summary: '',
  state: 'accepted',
  settled: { by: 'agent-2', at: 20, reason: null },
  ...given,
});
const request = (given: Partial<RequestRecord> = {}): RequestRecord =>
  sampleRequest({ id: 'R-1', version: 1, desk: 'billing', ...given });

describe('the first reply to a request', () => {
  const told = (at: number): Partial<RequestRecord> => ({
    course: { ...freshCourse, acknowledgedAt: at },
  });
  const handedOver: RequestRecord['disclosure'] = {
    ...freshDisclosure,
    handedOver: {
      at: 30,
      delivery: { method: 'post', item: null, codeBy: 'none' },
      digest: '',
      fields: [],
    },
  };
  it.each<[string, Partial<RequestRecord>, ReturnType<typeof firstReply>]>([
    ['none yet', {}, null],
    ['that it has arrived', told(5), { desk: 'billing', at: 5 }],
    ['its answer', { disclosure: handedOver }, { desk: 'billing', at: 30 }],
    ['the earlier of both', { ...told(5), disclosure: handedOver }, { desk: 'billing', at: 5 }],
    ['its end with an answer', { closedAt: 40, answeredBy: 'notice' }, { desk: 'billing', at: 40 }],
    ['its end without one is none', { closedAt: 40, answeredBy: null }, null],
    [
      'by the desk where it lay then, before it moved',
      { desk: 'events', transfers: [transfer({})], ...told(15) },
      { desk: 'billing', at: 15 },
    ],
    [
      'and after it moved',
      { desk: 'events', transfers: [transfer({})], ...told(25) },
      { desk: 'events', at: 25 },
    ],
    [
      'where it was offered and not taken, it never moved',
      {
        transfers: [
          transfer({ state: 'rejected', settled: { by: 'b', at: 20, reason: 'another-matter' } }),
        ],
        ...told(25),
      },
      { desk: 'billing', at: 25 },
    ],
  ])('%s', (_, given, wanted) => {
    expect(firstReply(request(given))).toEqual(wanted);
  });
});

describe('a request is at the wrong desk (H8)', () => {
  const there: Routing = { desk: 'events', why: 'replied-first', on: '2026-03-03' };
  const rejected = transfer({
    state: 'rejected',
    settled: { by: 'b', at: 20, reason: 'another-matter' },
  });
  it.each<[string, Partial<RequestRecord>, Routing | null, boolean]>([
    ['where another desk replied first', {}, there, true],
    ['not at that desk', { desk: 'events' }, there, false],
    ['not where history names none', {}, null, false],
    ['while identity is awaited', { status: 'awaiting-identity' }, there, true],
    ['while a second person decides', { status: 'awaiting-approval' }, there, true],
    ['not while it is carried out', { status: 'carrying-out' }, there, false],
    ['not when it has ended', { status: 'closed' }, there, false],
    ['not an opt-out, which is done where it arrives', { kind: 'opt-out' }, there, false],
    ['not a demand of an authority', { kind: 'legal-demand' }, there, false],
    [
      'not while the desk is asked',
      { transfers: [transfer({ state: 'offered', settled: null })] },
      there,
      false,
    ],
    ['not after that desk said no', { transfers: [rejected] }, there, false],
    ['though another one said no', { transfers: [{ ...rejected, to: 'support' }] }, there, true],
    [
      'when the offer was taken back',
      {
        transfers: [
          transfer({ state: 'withdrawn', settled: { by: 'a', at: 20, reason: 'taken-back' } }),
        ],
      },
      there,
      true,
    ],
  ])('%s', (_, given, routing, wanted) => {
    expect(isAtWrongDesk(request({ ...given, routing }))).toBe(wanted);
  });
});
