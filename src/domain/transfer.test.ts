import { describe, expect, it } from 'vitest';
import { sampleActor, sampleScene } from '../server/conformance/sample-scene.ts';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { decide } from './decide.ts';
import { DAY } from './instant.ts';
import { reaches } from './permission.ts';
import type { RequestRecord } from './request.ts';
import { close } from './request-life.ts';
import { acceptTransfer, offerTransfer } from './transfer-deeds.ts';
import { isOfferOver, openOffer, settleTransfer, OFFER_DAYS } from './transfer.ts';
import type { Role } from './vocabulary.ts';
import type { TransferCommand } from './command-vocabulary.ts';

const request = (given: Partial<RequestRecord> = {}): RequestRecord =>
  sampleRequest({ id: 'R-1', version: 1, receivedAt: 5, owner: 'agent-1', ...given });
const offer = { to: 'desk-2', by: 'agent-1', at: 100, why: 'replied-first', summary: 's' } as const;
const offered = offerTransfer(request(), offer);

describe('handing over to another desk (H8)', () => {
  it('moves nothing while it is only offered', () => {
    const { transfers, ...rest } = offered;
    const { transfers: before, ...unmoved } = request();
    expect([before, rest]).toEqual([[], unmoved]);
    expect(transfers).toEqual([{ ...offer, from: 'desk-1', state: 'offered', settled: null }]);
  });

  it('moves desk and owner when it is accepted, and no date and no proof', () => {
    const taken = acceptTransfer(offered, 'agent-2', 200);
    const { transfers, desk, owner, ...rest } = taken;
    const { transfers: _, desk: __, owner: ___, ...before } = offered;
    expect([desk, owner, rest]).toEqual(['desk-2', 'agent-2', before]);
    expect([taken.receivedAt, taken.receivedDesk]).toEqual([5, 'desk-1']);
    expect(transfers[0]).toMatchObject({ state: 'accepted', settled: { by: 'agent-2', at: 200 } });
  });

  it.each([
    ['rejected', 'another-matter'],
    ['withdrawn', 'taken-back'],
    ['withdrawn', 'unanswered'],
  ] as const)('leaves it where it is when it is %s: %s', (state, reason) => {
    const ended = settleTransfer(offered, state, { by: 'agent-2', at: 200, reason });
    expect(ended).toEqual({
      ...offered,
      transfers: [{ ...offered.transfers[0], state, settled: { by: 'agent-2', at: 200, reason } }],
    });
    expect(openOffer(ended)).toBeNull();
  });

  it('is no longer offered when it ends', () => {
    const ended = close(offered, 'withdrawn', null, 300);
    expect(openOffer(ended)).toBeNull();
    expect(ended.transfers[0]?.settled?.reason).toBe('request-ended');
    // Taken up again it is not offered either.
    expect(openOffer({ ...ended, status: 'received' })).toBeNull();
  });

  it('is refused as an answer to nothing', () => {
    expect(() => acceptTransfer(request(), 'agent-2', 200)).toThrow('offered');
  });

  it.each([
    [100 + OFFER_DAYS * DAY - 1, false],
    [100 + OFFER_DAYS * DAY, true],
  ])('is over at %i: %s', (now, wanted) => {
    expect(isOfferOver(offered, now)).toBe(wanted);
    expect(isOfferOver(request(), now)).toBe(false);
  });
});

const officer = { role: 'privacy-officer', desks: [], company: null } as const;

describe('who may do what with an offer', () => {
  const at = (desk: string, role: Role = 'agent') => sampleActor({ desks: [desk], role });
  it.each([
    ['its own desk reads it', at('desk-1'), 'view-request', true],
    ['the desk that it is offered to reads it', at('desk-2'), 'view-request', true],
    ['a third desk does not', at('desk-3'), 'view-request', false],
    ['the desk that it is offered to works on nothing', at('desk-2'), 'note', false],
    ['and reveals nothing', at('desk-2'), 'reveal', false],
    ['but answers', at('desk-2'), 'accept-transfer', true],
  ] as const)('%s', (_, actor, command, wanted) => {
    expect(reaches(actor, command, offered)).toBe(wanted);
    if (actor.desks.includes('desk-2')) expect(reaches(actor, command, request())).toBe(false);
  });

  it.each<
    [string, TransferCommand, Partial<RequestRecord>, ReturnType<typeof sampleActor>, string]
  >([
    ['offered once more', 'offer-transfer', offered, at('desk-1'), 'offer-open'],
    ['an opt-out', 'offer-transfer', { kind: 'opt-out' }, at('desk-1'), 'wrong-kind'],
    ['a demand', 'offer-transfer', { kind: 'legal-demand' }, at('desk-1'), 'wrong-kind'],
    ['by another desk', 'offer-transfer', {}, at('desk-2'), 'other-desk'],
    ['taken back', 'withdraw-transfer', offered, at('desk-1'), 'ok'],
    ['taken back by the other desk', 'withdraw-transfer', offered, at('desk-2'), 'other-desk'],
    ['accepted by the desk', 'accept-transfer', offered, at('desk-2'), 'ok'],
    ['accepted by its own desk', 'accept-transfer', offered, at('desk-1'), 'other-desk'],
    ['accepted by a third', 'accept-transfer', offered, at('desk-3'), 'other-desk'],
    ['accepted by an officer', 'accept-transfer', offered, sampleActor(officer), 'ok'],
    ['rejected by the desk', 'reject-transfer', offered, at('desk-2'), 'ok'],
    ['rejected by its own desk', 'reject-transfer', offered, at('desk-1'), 'other-desk'],
    [
      'accepted while it stands frozen',
      'accept-transfer',
      { ...offered, frozen: { at: 1 } },
      at('desk-2'),
      'ok',
    ],
  ])('%s: %s', (_, command, given, actor, wanted) => {
    const verdict = decide(command, sampleScene({ request: request(given), actor }));
    expect(verdict.ok ? 'ok' : verdict.code).toBe(wanted);
  });

  it('rests on the clause', () => {
    const verdict = decide('offer-transfer', sampleScene({ request: request(offered) }));
    expect(verdict).toMatchObject({ ok: false, citation: 'HKT policy §8' });
  });
});
