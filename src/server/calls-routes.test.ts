import { describe, expect, it } from 'vitest';
import { promiseCall, reportCall } from '../contract/calls.ts';
import { readSession } from '../contract/session.ts';
import { reassignRequest } from '../contract/transfers.ts';
import { DAY, HOUR, MINUTE } from '../domain/instant.ts';
import { TinyDesk, TINY_NOW } from '../../mocks/tiny/tiny-desk.ts';
import { inquiryBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

/** Two hours from now, as the desk in Tokyo says it. */
const soon = { on: '2026-11-02', minute: 14 * 60 };

const open = async (body: object = inquiryBody()): Promise<TinyWalk> =>
  TinyWalk.open(new TinyDesk(), body);

describe.each([
  ['promiseCall', promiseCall, soon],
  ['reportCall', reportCall, { result: 'done' }],
  ['reassignRequest', reassignRequest, { to: null, reason: 'absent' }],
] as const)('%s', (_, endpoint, body) => {
  it.each([
    ['signed out', null, 'signed-out'],
    ['an auditor', 'aud', 'role-lacks-right'],
    ['another desk', 'bob', 'not-found'],
  ])('is nothing for %s', async (_name, who, type) => {
    const walk = await open();
    expect((await walk.desk.refused(who, endpoint, await walk.sent(body))).type).toBe(type);
  });
});

describe('a promised call', () => {
  it('stands in the queue of whoever has the request, and becomes the next thing to do', async () => {
    const walk = await open();
    const at = TINY_NOW + 2 * HOUR;
    const view = await walk.do(promiseCall, soon);
    expect(view).toMatchObject({
      owner: 'ada',
      callAt: at,
      next: 'verify',
      conditions: ['call-promised'],
      calls: [{ at, by: 'ada', promisedAt: TINY_NOW, state: 'promised', settled: null }],
    });
    walk.desk.clock.advance(HOUR + 45 * MINUTE);
    await walk.desk.signIn('ada');
    expect(await walk.view()).toMatchObject({ next: 'call-customer' });
    expect(await walk.do(reportCall, { result: 'not-reached' })).toMatchObject({
      next: 'verify',
      callAt: null,
      calls: [{ state: 'not-reached', settled: { by: 'ada' } }],
    });
  });

  it('that nobody made is missed by itself, at the next call of anybody, and stays owed', async () => {
    const walk = await open();
    await walk.do(promiseCall, soon);
    walk.desk.clock.advance(3 * HOUR);
    await walk.desk.signIn('nan');
    await walk.desk.done('nan', readSession, {});
    expect((await walk.desk.events(0)).at(-1)).toMatchObject({
      action: 'call.missed',
      actor: { role: 'system' },
      object: { id: walk.id },
    });
    await walk.desk.signIn('ada');
    expect(await walk.view()).toMatchObject({ next: 'call-customer', conditions: ['call-missed'] });
    expect(await walk.do(reportCall, { result: 'done' })).toMatchObject({ conditions: [] });
  });

  it.each([
    ['in the past', { on: '2026-11-02', minute: 0 }],
    ['now', { on: '2026-11-02', minute: 12 * 60 }],
    ['too far ahead', { on: '2026-12-24', minute: 0 }],
  ])('is not made %s', async (_, body) => {
    const walk = await open();
    expect((await walk.refused(promiseCall, body)).errors).toEqual([
      { pointer: '/on', code: 'invalid' },
    ]);
  });
});

describe('giving a request to somebody else', () => {
  it('changes the owner and nothing else; the new one works on it from now on', async () => {
    const walk = await open();
    await walk.prove();
    const before = await walk.record();
    const view = await walk.do(reassignRequest, { to: 'ali', reason: 'absent' }, 'sue');
    expect(view.owner).toBe('ali');
    const { owner, hands, version, ...rest } = await walk.record();
    const { owner: _, hands: __, version: ___, ...unmoved } = before;
    expect([owner, hands, version - before.version, rest]).toEqual([
      'ali',
      ['ada', 'ali'],
      1,
      unmoved,
    ]);
    expect((await walk.desk.events(0)).at(-1)).toMatchObject({
      action: 'request.reassigned',
      actor: { id: 'sue' },
      reason: 'absent',
      fields: ['ali'],
    });
  });

  it('names who may take it, to whoever may give it', async () => {
    const walk = await open();
    expect((await walk.view('sue')).takers.toSorted()).toEqual([
      'ada-lead',
      'ali',
      'own',
      'sam',
      'sue',
    ]);
    expect((await walk.view('ada')).takers).toEqual([]);
  });

  it('gives it back to the desk', async () => {
    const walk = await open();
    const view = await walk.do(reassignRequest, { to: null, reason: 'left' }, 'sue');
    expect(view).toMatchObject({ owner: null, can: { take: true } });
    expect((await walk.refused(reassignRequest, { to: null, reason: 'left' }, 'sue')).type).toBe(
      'nothing-changed',
    );
  });

  it('is not for whoever worked on it', async () => {
    const walk = await open();
    const sent = { to: 'ali', reason: 'absent' };
    expect((await walk.refused(reassignRequest, sent, 'ada-lead')).type).toBe('four-eyes');
  });

  it.each([
    ['somebody of another desk', 'bea', {}],
    ['a privacy officer, who has no desk', 'pia', {}],
    ['nobody that is known', 'st-x', {}],
    ['an auditor', 'aud', {}],
    ['its own customer', 'own', { customer: 'c-own' }],
    ['its own customer under another record', 'own', { customer: 'c-own-alias' }],
  ])('never to %s', async (_, to, given) => {
    const walk = await open(inquiryBody(given));
    const problem = await walk.refused(reassignRequest, { to, reason: 'absent' }, 'sue');
    expect(problem.errors).toEqual([{ pointer: '/to', code: 'not-in-list' }]);
  });

  it('lets a promised call stand with the new owner', async () => {
    const walk = await open();
    await walk.do(promiseCall, { on: '2026-11-03', minute: 600 });
    await walk.do(reassignRequest, { to: 'ali', reason: 'absent' }, 'sue');
    walk.desk.clock.advance(DAY);
    await walk.desk.signIn('ali');
    expect(await walk.view('ali')).toMatchObject({ owner: 'ali', conditions: ['call-missed'] });
  });
});
