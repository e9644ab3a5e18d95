import { describe, expect, it } from 'vitest';
import { handOver } from '../contract/disclosures.ts';
import {
  askSet,
  confirmCode,
  confirmReference,
  declare,
  recordCallBack,
  sendCode,
} from '../contract/verification.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../domain/instant.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { inquiryBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

describe('the code', () => {
  it('gives possession and authenticity, and is never in what the agent gets', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.tellCode('phone');
    expect((await walk.view()).verification).toMatchObject({ possession: 1, authenticity: true });
    expect(walk.code).toMatch(/^\d{6}$/);
    const sent = desk.answers.filter(({ endpoint }) => endpoint !== 'confirmCode');
    expect(sent.some(({ text }) => text.includes(walk.code))).toBe(false);
    const [message] = desk.outbox(walk.id, 'code');
    expect(message?.payload?.subject).not.toContain(walk.code);
    expect(message?.payload?.body).toContain(walk.id);
    expect(JSON.stringify(await walk.record())).not.toContain(walk.code);
  });

  it('is alerted on another channel of record', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.sendCode('phone');
    expect(desk.outbox(walk.id, 'alert').map(({ contact }) => contact)).toEqual(['email']);
    desk.clock.advance(SECOND);
    await walk.sendCode('email');
    expect(desk.outbox(walk.id, 'alert').map(({ contact }) => contact)).toEqual(['email', 'phone']);
  });

  it('has five tries, then it is dead', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.sendCode();
    const wrong = walk.code === '000000' ? '000001' : '000000';
    for (let left = 4; left >= 0; left -= 1) {
      const { verification } = await walk.do(confirmCode, { code: wrong });
      expect(verification.codes).toMatchObject([
        { triesLeft: left, state: left > 0 ? 'sent' : 'spent' },
      ]);
    }
    expect((await walk.refused(confirmCode, { code: walk.code })).type).toBe('no-code-sent');
    expect((await walk.view()).verification).toMatchObject({ possession: 0, authenticity: false });
  });

  it('is sent three times an hour', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    for (let count = 0; count < 3; count += 1) await walk.sendCode();
    const problem = await walk.refused(sendCode, { item: 'c-full-phone' });
    expect(problem).toMatchObject({ type: 'codes-this-hour-spent', status: 429 });
    for (let waited = 0; waited < 6; waited += 1) {
      desk.clock.advance(10 * MINUTE);
      await walk.view();
    }
    await walk.sendCode();
  });

  it('replaces the one before it', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.sendCode();
    const first = walk.code;
    await walk.sendCode();
    expect(first).not.toBe(walk.code);
    const { verification } = await walk.do(confirmCode, { code: first });
    expect(verification).toMatchObject({ possession: 0 });
    await walk.do(confirmCode, { code: walk.code });
    expect((await walk.refused(confirmCode, { code: walk.code })).type).toBe('no-code-sent');
  });

  it.each([
    ['in a call', 'phone', 'phone', 10 * MINUTE],
    ['in a visit', 'visit', 'email', 10 * MINUTE],
    ['in writing', 'email', 'email', DAY],
    ['by letter', 'phone', 'post', 10 * DAY],
  ] as const)('%s is good for its time', async (_, channel, field, time) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody({ channel }));
    await walk.sendCode(field);
    const { code } = walk;
    desk.clock.advance(time - 1);
    await desk.signIn('ada');
    const { verification } = await walk.do(confirmCode, { code: '999999' });
    expect(verification.codes).toMatchObject([{ triesLeft: 4 }]);
    desk.clock.advance(1);
    expect((await walk.refused(confirmCode, { code })).type).toBe('code-expired');
  });

  it('is dropped from the outbox when its time is over', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.sendCode();
    desk.clock.advance(10 * MINUTE);
    await walk.view();
    expect(desk.outbox(walk.id, 'code')).toMatchObject([{ payload: null, state: 'expired' }]);
    expect((await desk.events()).at(-1)).toMatchObject({
      action: 'payload.dropped',
      actor: { role: 'system' },
      onBehalfOf: 'ada',
    });
  });

  it('of another request does not fit', async () => {
    const desk = new TinyDesk();
    const one = await TinyWalk.open(desk);
    const two = await TinyWalk.open(desk);
    await one.sendCode();
    await two.sendCode();
    const { verification } = await two.do(confirmCode, { code: one.code });
    expect(verification.possession).toBe(one.code === two.code ? 1 : 0);
  });

  it.each([
    ['a contact point that changed lately', 'c-phone-moved', 'c-phone-moved-post'],
    ['a contact point of somebody else', 'c-full', 'c-two-phone'],
    ['a name', 'c-full', 'c-full-name'],
  ])('goes to no %s', async (_, customer, item) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody({ customer }));
    expect((await walk.refused(sendCode, { item })).type).toBe('not-channel-of-record');
    expect(desk.outbox(walk.id)).toEqual([]);
  });

  it('is digits, as they are spoken', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.sendCode();
    expect((await walk.refused(confirmCode, { code: 'abcdef' })).status).toBe(422);
    const spoken = `${walk.code.slice(0, 3)} ${walk.code.slice(3)}`;
    expect((await walk.do(confirmCode, { code: spoken })).verification.possession).toBe(1);
  });
});

describe('one channel only', () => {
  it.each([
    ['a phone and no address known: a day', 'c-phone', DAY, ['phone']],
    [
      'a phone and an address known: five days, told by post as well',
      'c-phone-moved',
      5 * DAY,
      ['phone', 'post'],
    ],
  ])('%s', async (_, customer, wait, told) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody({ customer }));
    await walk.answer();
    await walk.do(declare, { how: 'read-aloud' });
    await walk.tellCode('phone');
    const start = desk.clock.now();
    // A contact point that changed lately is a signal, and there is no second channel: a supervisor calls.
    const { missing } = (await walk.view()).verification;
    if (missing.callBack === true)
      await walk.do(recordCallBack, { item: `${customer}-phone` }, 'sue');
    expect(missing.callBack).toBe(customer === 'c-phone-moved' ? true : undefined);
    expect(desk.outbox(walk.id, 'alert').map(({ contact }) => contact)).toEqual(told);
    const waiting = await walk.view();
    expect(waiting).toMatchObject({
      status: 'awaiting-identity',
      next: 'wait-period',
      waiting: { on: 'wait-period' },
    });
    expect(waiting.verification).toMatchObject({
      reachedAt: null,
      countsFrom: start + wait,
      possession: 0,
    });
    expect((await walk.refused(handOver, { method: 'link', item: null })).type).toBe(
      'verification-needed',
    );
    desk.clock.set(start + wait - 1);
    await desk.signIn('ada');
    expect((await walk.view()).verification.reachedAt).toBeNull();
    desk.clock.set(start + wait + 3 * HOUR);
    await desk.signIn('ada');
    const reached = await walk.view();
    expect(reached).toMatchObject({ status: 'in-review', waiting: null });
    expect(reached.verification.reachedAt).toBe(start + wait);
    const actions = (await desk.events()).map(({ action }) => action);
    expect(actions.filter((action) => action === 'wait.started')).toHaveLength(1);
    expect(actions.filter((action) => action === 'level.reached')).toHaveLength(1);
  });
});

describe('authenticity without a code', () => {
  it('by a call to a phone of record, and to nothing else', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    for (const item of ['c-full-email', 'c-two-phone', 'nothing']) {
      expect((await walk.refused(recordCallBack, { item })).type).toBe('not-channel-of-record');
    }
    const { verification } = await walk.do(recordCallBack, { item: 'c-full-phone' });
    expect(verification).toMatchObject({ authenticity: true, possession: 0 });
  });

  it('by the one-time reference of a message to a channel of record, once', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody({ channel: 'email' }));
    const other = await TinyWalk.open(desk, inquiryBody({ channel: 'email' }));
    await walk.do(askSet);
    const questions = desk.outbox(walk.id, 'questions');
    expect(questions).toMatchObject([{ contact: 'email', item: 'c-full-email' }]);
    const reference = questions[0]?.payload?.reference ?? '';
    expect(reference).not.toBe('');
    expect((await other.refused(confirmReference, { reference })).type).toBe('reference-not-known');
    expect((await walk.refused(confirmReference, { reference: 'guessed' })).type).toBe(
      'reference-not-known',
    );
    const { verification } = await walk.do(confirmReference, {
      reference: ` ${reference.toUpperCase()} `,
    });
    expect(verification).toMatchObject({ authenticity: true, possession: 0 });
    expect((await walk.refused(confirmReference, { reference })).type).toBe('already-proved');
  });
});

describe('alerts', () => {
  it('tell of the first failed set, once', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    expect((await walk.answer(false)).alertSent).toBe(true);
    desk.clock.advance(SECOND);
    expect((await walk.answer(false)).alertSent).toBe(false);
    expect(desk.outbox(walk.id, 'alert')).toHaveLength(1);
  });

  it('tell of failed sets three times a day at most, of codes always', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    for (let count = 0; count < 3; count += 1) {
      desk.clock.advance(SECOND);
      await walk.sendCode();
    }
    desk.clock.advance(SECOND);
    expect((await walk.answer(false)).alertSent).toBe(false);
    expect(desk.outbox(walk.id, 'alert')).toHaveLength(3);
  });

  it('hold no code, and name desk, request and action', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.sendCode();
    const payload = desk.outbox(walk.id, 'alert')[0]?.payload;
    expect(payload?.body).not.toContain(walk.code);
    expect(payload?.body).toContain('Desk A');
    expect(payload?.subject).toContain(walk.id);
  });
});
