import { describe, expect, it } from 'vitest';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { handingOf } from './astray.ts';
import type { RequestRecord } from './request.ts';
import { close } from './request-life.ts';
import { acceptTransfer, offerTransfer } from './transfer-deeds.ts';
import { settleTransfer } from './transfer.ts';

const routing = { desk: 'desk-2', why: 'replied-first', on: '2026-03-03' } as const;
const plain: RequestRecord = sampleRequest({ id: 'R-1', version: 1, receivedAt: 5 });
const astray: RequestRecord = { ...plain, routing };
const offer = { to: 'desk-2', by: 'agent-1', at: 100, why: 'replied-first', summary: 's' } as const;
const offered = offerTransfer(astray, offer);
const rejected = settleTransfer(offered, 'rejected', {
  by: 'b',
  at: 200,
  reason: 'another-matter',
});

describe('where a request stands between the desks (H8)', () => {
  it.each<[string, RequestRecord, string[], string]>([
    ['with its own desk', plain, ['desk-1'], 'here'],
    ['with the desk that answers', { ...astray, desk: 'desk-2' }, ['desk-2'], 'here'],
    ['at the wrong desk', astray, ['desk-1'], 'wrong-desk'],
    ['an opt-out, which is carried out where it is', { ...astray, kind: 'opt-out' }, [], 'here'],
    ['while it is carried out', { ...astray, status: 'carrying-out' }, [], 'here'],
    ['offered', offered, ['desk-1'], 'offered'],
    ['offered, for the other desk', offered, ['desk-2'], 'to-answer'],
    ['offered, for whoever works at both', offered, ['desk-1', 'desk-2'], 'offered'],
    ['not taken', rejected, ['desk-1'], 'rejected'],
    ['taken', acceptTransfer(offered, 'b', 200), ['desk-2'], 'here'],
    ['ended', close(offered, 'withdrawn', null, 300), ['desk-2'], 'here'],
  ])('%s', (_, request, desks, wanted) => {
    expect(handingOf(request, desks)).toBe(wanted);
  });
});
