import { describe, expect, it } from 'vitest';
import { sampleCustomer, sampleRequest } from '../server/conformance/sample-records.ts';
import { freshDeletion } from './deletion.ts';
import {
  isPlanOf,
  joinedGuard,
  joinedRequest,
  mergeBar,
  partedRequest,
  planOf,
  underway,
  withWishes,
  type Two,
} from './merge.ts';
import { freshVerification, type RequestRecord } from './request.ts';

const NOW = 9000;
const started = {
  by: 'ada',
  approvedBy: 'sue',
  at: 1,
  windowEndsAt: 2,
  plan: {},
  digest: 'd',
};
const one = sampleCustomer({ id: 'c-1', version: 1 });
const other = sampleCustomer({ id: 'c-2', version: 1 });
const request = (id: string, given: Partial<RequestRecord> = {}): RequestRecord =>
  sampleRequest({ id, version: 1, receivedAt: 100, ...given });
const two = (given: Partial<Two> = {}): Two => ({
  kept: [one],
  joined: [other],
  requests: [],
  ...given,
});

describe('two records', () => {
  it.each([
    ['of two companies', two({ joined: [{ ...other, company: 'ntt-china' }] }), 'no-customer'],
    ['of whom one is gone', two({ joined: [] }), 'no-customer'],
    ['of whom the other is gone', two({ kept: [] }), 'no-customer'],
    [
      'one of whom is being erased',
      two({
        requests: [
          request('R-0'),
          request('R-1', {
            kind: 'deletion',
            status: 'carrying-out',
            deletion: { ...freshDeletion, started },
          }),
        ],
      }),
      'being-erased',
    ],
    ['that are one person', two({ joined: [{ ...other, person: one.person }] }), 'already-joined'],
    [
      'whose answer is on its way',
      two({ requests: [request('R-0'), request('R-1', { status: 'carrying-out' })] }),
      'already-started',
    ],
  ] as const)('%s are not merged', (_, given, code) => {
    expect(mergeBar(given)?.code).toBe(code);
  });

  it('may be merged else, whatever is open for them', () => {
    expect(mergeBar(two({ requests: [request('R-1')] }))).toBeNull();
    expect(underway([request('R-1', { status: 'closed' })])).toBeNull();
  });
});

describe('a plan', () => {
  const open = [request('R-2'), request('R-1', { receivedAt: 50 })];
  const ended = request('R-3', { status: 'closed' });
  const plan = planOf(two({ requests: [...open, ended] }));

  it('holds who moves and what is open, in one order', () => {
    expect(plan.moved).toEqual([{ id: 'c-2', person: other.person }]);
    expect(plan.receipts.map(({ id, receivedAt }) => [id, receivedAt])).toEqual([
      ['R-1', 50],
      ['R-2', 100],
    ]);
  });

  it.each([
    ['the same', two({ requests: [...open, ended] }), true],
    [
      'a receipt that was moved already',
      two({ requests: [request('R-2', { receivedAt: 50 }), ...open.slice(1)] }),
      true,
    ],
    ['one more request', two({ requests: [...open, request('R-4')] }), false],
    ['one request less', two({ requests: open.slice(1) }), false],
    ['another request', two({ requests: [...open.slice(1), request('R-4')] }), false],
    ['another record', two({ joined: [one], requests: open }), false],
    ['one more record', two({ joined: [other, one], requests: open }), false],
    ['one record less', two({ joined: [], requests: open }), false],
  ] as const)('with %s is of it: %s', (_, now, isSame) => {
    expect(isPlanOf(plan, now)).toBe(isSame);
  });
});

describe('an open request', () => {
  const early = request('R-1', { receivedAt: 50, receivedDesk: 'desk-2' });
  const late = request('R-2');
  const deletion = request('R-3', { receivedAt: 10, kind: 'deletion', scope: null });
  const wider = request('R-4', { receivedAt: 20, scope: 'categories' });
  // As early as the other right of the same scope, in another order.
  const correction = request('R-0', { receivedAt: 5, kind: 'correction', scope: 'data' });
  const middle = request('R-5', { receivedAt: 70 });
  const all = [middle, correction, early, late, deletion, wider];
  const plan = planOf(two({ requests: all }));

  it('gets the earliest receipt of its own right, and its own back', () => {
    const joined = joinedRequest(late, plan, all, NOW);
    expect([joined.receivedAt, joined.receivedDesk]).toEqual([50, 'desk-2']);
    const parted = partedRequest(joined, plan, NOW);
    expect([parted.receivedAt, parted.receivedDesk]).toEqual([100, late.receivedDesk]);
  });

  it('stays as it is where it is the earliest, came in later, or nothing was proved', () => {
    expect(joinedRequest(early, plan, all, NOW)).toBe(early);
    const later = request('R-9');
    expect(partedRequest(later, plan, NOW)).toBe(later);
  });

  it('is void with what was proposed of one person', () => {
    const proposed = request('R-2', {
      status: 'awaiting-approval',
      proposal: { kind: 'lapse', by: 'ada', at: 1, digest: 'd', detail: { kind: 'lapse' } },
    });
    expect(joinedRequest(proposed, plan, all, NOW).proposal).toBeNull();
  });

  it.each([
    [
      'a level',
      { verification: { ...freshVerification(0, []), reachedAt: 5 }, status: 'in-review' },
    ],
    [
      'a proof',
      {
        verification: {
          ...freshVerification(0, []),
          evidence: [{ kind: 'points', points: 3, at: 1, from: 1 }],
        },
        status: 'awaiting-identity',
      },
    ],
  ] as const)('loses %s, joined and parted', (_, given) => {
    const proved = request('R-2', given);
    for (const changed of [
      joinedRequest(proved, plan, all, NOW),
      partedRequest(proved, plan, NOW),
    ]) {
      expect(changed.status).toBe('awaiting-identity');
      expect(changed.verification).toMatchObject({ reachedAt: null, evidence: [] });
    }
  });
});

describe('failed sets', () => {
  const guard = (id: string, failures: readonly number[], countedFrom = 0) => ({
    id,
    version: 3,
    failures,
    countedFrom,
  });

  it('of both count against the one, from whichever count began first', () => {
    const sum = joinedGuard(guard('p-1', [5, 9], 4), guard('p-2', [5, 7], 2));
    expect(sum).toMatchObject({ id: 'p-1', failures: [5, 5, 7, 9], countedFrom: 2 });
  });

  it('of one are theirs', () => {
    const only = guard('p-1', [5]);
    expect(joinedGuard(only, null)).toBe(only);
    expect(joinedGuard(null, only)).toBe(only);
    expect(joinedGuard(null, null)).toBeNull();
  });
});

describe('what the person stopped', () => {
  const wish = (scope: 'email' | 'post', request: string) => ({ scope, at: 1, request });

  it('for one record holds for the other, once, and what was named of a shared contact point does not', () => {
    const stopped = {
      ...one,
      suppressions: [wish('email', 'R-1'), { ...wish('post', 'R-2'), items: ['i-1'] }],
    };
    const also = { ...other, suppressions: [wish('email', 'R-3')] };
    expect(withWishes(other, [stopped, other])).toEqual([wish('email', 'R-1')]);
    expect(withWishes(also, [stopped, also])).toEqual([wish('email', 'R-3')]);
    expect(withWishes(other, [stopped, also, other])).toEqual([wish('email', 'R-1')]);
    expect(withWishes(stopped, [stopped, also])).toEqual(stopped.suppressions);
    const both = { ...one, suppressions: [wish('email', 'R-1'), wish('post', 'R-4')] };
    expect(withWishes(other, [both, other])).toEqual(both.suppressions);
    expect(withWishes(also, [both, also])).toEqual([wish('email', 'R-3'), wish('post', 'R-4')]);
    // What was named of a contact point is no wish for the whole record.
    expect(withWishes(stopped, [stopped, both])).toEqual([
      ...stopped.suppressions,
      wish('post', 'R-4'),
    ]);
  });
});
