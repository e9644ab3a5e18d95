import { describe, expect, it } from 'vitest';
import { acknowledgeRequest } from '../contract/letters.ts';
import { readCustomer } from '../contract/customers.ts';
import { readQueue } from '../contract/queue.ts';
import { readRequest, readRequestTrail } from '../contract/requests.ts';
import { readSession } from '../contract/session.ts';
import {
  acceptTransfer,
  offerTransfer,
  rejectTransfer,
  withdrawTransfer,
} from '../contract/transfers.ts';
import { DAY } from '../domain/instant.ts';
import { OFFER_DAYS } from '../domain/transfer.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { inquiryBody, optOutBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const offer = { to: 'desk-b', summary: 'Wrote to you in March.' };

async function offered(body: object = inquiryBody()): Promise<TinyWalk> {
  const walk = await TinyWalk.open(new TinyDesk(), body);
  await walk.do(offerTransfer, offer);
  return walk;
}

const actions = async (walk: TinyWalk): Promise<string[]> =>
  (await walk.desk.events(0)).map(({ action }) => action).filter((one) => one.includes('transfer'));

describe.each([
  ['offerTransfer', offerTransfer, offer],
  ['acceptTransfer', acceptTransfer, {}],
  ['rejectTransfer', rejectTransfer, { reason: 'another-matter' }],
  ['withdrawTransfer', withdrawTransfer, {}],
] as const)('%s', (_, endpoint, body) => {
  it.each([
    ['signed out', null, 'signed-out'],
    ['an auditor', 'aud', 'role-lacks-right'],
    ['a desk that it is not offered to', 'nan', 'not-found'],
    ['a desk of the company', 'bea', 'not-found'],
  ])('is nothing for %s', async (_name, who, type) => {
    const walk = await TinyWalk.open(new TinyDesk());
    expect((await walk.desk.refused(who, endpoint, await walk.sent(body))).type).toBe(type);
  });
});

describe('an offer to another desk (H8)', () => {
  it('goes with its summary, its dates and the state of its proof, and with no answer', async () => {
    const walk = await TinyWalk.open(new TinyDesk());
    await walk.prove();
    await walk.do(offerTransfer, offer);
    const view = await walk.view('bea');
    expect(view).toMatchObject({
      desk: 'desk-a',
      next: 'answer-transfer',
      offeredTo: 'desk-b',
      verification: { missing: { points: 0, possession: 0, authenticity: false } },
      transfers: [
        {
          from: 'desk-a',
          to: 'desk-b',
          by: 'ada',
          state: 'offered',
          summary: offer.summary,
        },
      ],
      can: { 'accept-transfer': true, 'reject-transfer': true },
    });
    const others = Object.entries(view.can).filter(([, verdict]) => verdict === true);
    expect(others.map(([command]) => command)).toEqual(['accept-transfer', 'reject-transfer']);
  });

  it('stays to be worked on where it is', async () => {
    const walk = await offered();
    await walk.prove();
    expect(await walk.view()).toMatchObject({ desk: 'desk-a', owner: 'ada', next: 'decide-items' });
  });

  it('moves no date, no proof and no receipt when it is accepted', async () => {
    const walk = await TinyWalk.open(new TinyDesk());
    await walk.prove();
    await walk.do(offerTransfer, offer);
    const before = await walk.view();
    walk.desk.clock.advance(DAY);
    for (const account of ['ada', 'bea']) await walk.desk.signIn(account);
    const after = await walk.do(acceptTransfer, {}, 'bea');
    expect(after).toMatchObject({ desk: 'desk-b', owner: 'bea', next: 'decide-items' });
    expect([after.receivedAt, after.receivedDesk]).toEqual([before.receivedAt, 'desk-a']);
    expect(after.verification.evidence).toEqual(before.verification.evidence);
    expect([after.actBy?.on, after.clocks.laws.map(({ due }) => due)]).toEqual([
      before.actBy?.on,
      before.clocks.laws.map(({ due }) => due),
    ]);
    expect(
      (await walk.desk.refused('ada', readRequest, { params: { request: walk.id } })).type,
    ).toBe('not-found');
    expect(await actions(walk)).toEqual(['transfer.offered', 'transfer.accepted']);
  });

  it('keeps the holidays of the desk that received it, wherever it goes', async () => {
    const body = inquiryBody({ company: 'ntt-china', desk: 'desk-n', customer: 'c-ntt' });
    const walk = await TinyWalk.open(new TinyDesk(), body, 'nan');
    const { clocks, zone } = await walk.view();
    await walk.do(offerTransfer, { ...offer, to: 'desk-m' });
    const taken = await walk.do(acceptTransfer, {}, 'pia');
    expect(taken).toMatchObject({ desk: 'desk-m', zone, clocks });
    expect(clocks.holidays.place).toBe('hk');
  });

  it('is out of sight of the desk that rejects it, whose call may be repeated', async () => {
    const walk = await offered();
    const sent = await walk.sent({ reason: 'never-replied' }, { key: walk.desk.newKey() });
    const reply = await walk.desk.done('bea', rejectTransfer, sent);
    expect(reply.transfer).toMatchObject({
      state: 'rejected',
      settled: { by: 'bea', reason: 'never-replied' },
    });
    const again = await walk.desk.call('bea', rejectTransfer, sent);
    expect(again.headers.get('Idempotency-Replayed')).toBe('true');
    const params = { request: walk.id };
    expect((await walk.desk.refused('bea', readRequest, { params })).type).toBe('not-found');
    expect((await walk.refused(rejectTransfer, { reason: 'another-matter' }, 'bea')).type).toBe(
      'not-found',
    );
    expect(await walk.view()).toMatchObject({ desk: 'desk-a', next: 'verify', offeredTo: null });
  });

  it('is taken back before it is answered', async () => {
    const walk = await offered();
    await walk.do(withdrawTransfer);
    expect((await walk.refused(acceptTransfer, {}, 'bea')).type).toBe('not-found');
    expect(await actions(walk)).toEqual(['transfer.offered', 'transfer.withdrawn']);
  });

  it('ends by itself when nobody answers, at the next call of anybody', async () => {
    const walk = await offered();
    walk.desk.clock.advance(OFFER_DAYS * DAY);
    await walk.desk.signIn('nan');
    await walk.desk.done('nan', readSession, {});
    const [event] = (await walk.desk.events(0)).slice(-1);
    expect(event).toMatchObject({
      action: 'transfer.withdrawn',
      reason: 'unanswered',
      actor: { role: 'system' },
    });
    await walk.desk.signIn('ada');
    expect(await walk.view()).toMatchObject({ desk: 'desk-a', offeredTo: null });
  });

  it.each([
    ['its own desk', 'desk-a'],
    ['a desk of the other company', 'desk-n'],
    ['no desk', 'desk-x'],
  ])('does not go to %s', async (_, to) => {
    const walk = await TinyWalk.open(new TinyDesk());
    const problem = await walk.refused(offerTransfer, { ...offer, to });
    expect(problem.errors).toEqual([{ pointer: '/to', code: 'not-in-list' }]);
  });

  it('is not made of an opt-out', async () => {
    const walk = await TinyWalk.open(new TinyDesk(), optOutBody());
    expect(await walk.refused(offerTransfer, offer)).toMatchObject({
      type: 'wrong-kind',
      citation: 'HKT policy §8',
    });
  });

  it('stands in the queue of the desk that it is offered to', async () => {
    const walk = await offered();
    const { requests } = await walk.desk.done('bea', readQueue, {});
    expect(requests).toMatchObject([{ id: walk.id, next: 'answer-transfer', offeredTo: 'desk-b' }]);
  });
});

describe('the lane of the wrong desk', () => {
  const lanesOf = async (desk: TinyDesk, who: string) =>
    (await desk.done(who, readQueue, { query: { lane: 'wrong-desk' } })).requests.map(
      ({ id, next }) => `${id} ${next}`,
    );

  it('holds what another desk answers, then what is offered, for both desks', async () => {
    const desk = new TinyDesk();
    const first = await TinyWalk.open(desk, inquiryBody({ desk: 'desk-b' }), 'bea');
    await first.do(acknowledgeRequest);
    const { id, ...walk } = await TinyWalk.open(desk, inquiryBody({ scope: 'categories' }));
    const astray = new TinyWalk(walk.desk, id, walk.by);
    expect(await lanesOf(desk, 'ada')).toEqual([`${id} verify`]);
    expect(await lanesOf(desk, 'bea')).toEqual([]);
    await astray.do(offerTransfer, offer);
    expect(await lanesOf(desk, 'ada')).toEqual([`${id} verify`]);
    expect(await lanesOf(desk, 'bea')).toEqual([`${id} answer-transfer`]);
    const { lanes } = await desk.done('bea', readQueue, {});
    expect(lanes).toMatchObject({ 'wrong-desk': 1, 'needs-identity': 1, mine: 1 });
    await astray.do(rejectTransfer, { reason: 'another-matter' }, 'bea');
    expect(await lanesOf(desk, 'ada')).toEqual([]);
    expect(await lanesOf(desk, 'bea')).toEqual([]);
  });
});

describe('the desk that first replied (H8)', () => {
  it('is found from the request that it answered, and said with the next one', async () => {
    const desk = new TinyDesk();
    const first = await TinyWalk.open(desk, inquiryBody({ desk: 'desk-b' }), 'bea');
    await first.do(acknowledgeRequest);
    const walk = await TinyWalk.open(desk, inquiryBody({ scope: 'categories' }));
    expect(await walk.view()).toMatchObject({
      routing: { desk: 'desk-b', why: 'replied-first', on: '2026-11-02' },
      conditions: ['wrong-desk'],
    });
    const customer = await desk.done('ada', readCustomer, { params: { customer: 'c-full' } });
    expect(customer.routing).toEqual({ desk: 'desk-b', why: 'replied-first', on: '2026-11-02' });
    await walk.do(offerTransfer, offer);
    expect(await walk.view()).toMatchObject({
      conditions: ['offered'],
      transfers: [{ why: 'replied-first' }],
    });
    const { events } = await desk.done('ada', readRequestTrail, { params: { request: walk.id } });
    expect(events.at(-1)).toMatchObject({
      action: 'transfer.offered',
      reason: 'replied-first',
      fields: ['desk-b'],
    });
  });
});
