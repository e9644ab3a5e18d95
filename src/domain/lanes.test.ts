import { describe, expect, it } from 'vitest';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { lanesOf, type Placed } from './lanes.ts';
import { pressingOf } from './pressing.ts';
import type { RequestRecord } from './request.ts';
import { offerTransfer } from './transfer-deeds.ts';

const me = { id: 'agent-1', desks: ['desk-1'] };
const request = (given: Partial<RequestRecord> = {}): RequestRecord =>
  sampleRequest({ id: 'R-1', version: 1, receivedAt: 5, ...given });
const placed = (given: Partial<Placed> = {}): Placed => ({
  request: request(),
  next: 'verify',
  wait: null,
  acting: null,
  mayDecide: false,
  ...given,
});
const wait = { on: 'customer', reason: 'code', since: 1, until: null } as const;
const offer = { to: 'desk-2', by: 'agent-1', at: 100, why: 'chosen', summary: 's' } as const;

describe('the lanes of a request', () => {
  it.each<[string, Partial<Placed>, string[]]>([
    ['not yet proved', {}, ['all', 'actionable', 'needs-identity']],
    [
      'mine',
      { request: request({ owner: 'agent-1' }), next: 'decide-items' },
      ['all', 'actionable', 'mine'],
    ],
    ['with nothing to do', { next: 'none' }, ['all']],
    ['waiting', { wait, next: 'close' }, ['all', 'waiting']],
    ['to be decided by others', { next: 'decide-proposal' }, ['all']],
    [
      'to be decided by me, whoever it waits for',
      { next: 'decide-proposal', wait, mayDecide: true },
      ['all', 'actionable', 'waiting', 'approvals'],
    ],
    [
      'due on the third day',
      { next: 'none', acting: { origin: 'policy', daysLeft: 3 } },
      ['all', 'due'],
    ],
    ['due on the fourth day', { next: 'none', acting: { origin: 'policy', daysLeft: 4 } }, ['all']],
    [
      'with a date that only the next action gives',
      { next: 'none', acting: { origin: 'next-action', daysLeft: 0 } },
      ['all'],
    ],
    [
      'offered to another desk',
      { request: offerTransfer(request(), offer), next: 'none' },
      ['all', 'wrong-desk'],
    ],
    [
      'offered to mine',
      { request: offerTransfer(request({ desk: 'desk-2' }), { ...offer, to: 'desk-1' }) },
      ['all', 'actionable', 'wrong-desk'],
    ],
    ['closed', { request: request({ status: 'closed' }) }, ['closed']],
  ])('%s', (_, given, lanes) => {
    expect(lanesOf(placed(given), me, false)).toEqual(lanes);
  });

  it('holds back what stands behind an earlier one of the same flood', () => {
    expect(lanesOf(placed(), me, true)).toEqual(['all']);
  });
});

describe('how a date presses', () => {
  it.each([
    [-1, 'late'],
    [0, 'soon'],
    [3, 'soon'],
    [4, 'later'],
    [Infinity, 'later'],
  ] as const)('%i days: %s', (days, wanted) => {
    expect(pressingOf(days)).toBe(wanted);
  });
});
