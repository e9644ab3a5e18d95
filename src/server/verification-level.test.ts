import { describe, expect, it } from 'vitest';
import { revealItem } from '../contract/customers.ts';
import { pressNotMe } from '../contract/disclosures.ts';
import {
  approveProposal,
  relinkRequest,
  returnProposal,
  unfreezeRequest,
} from '../contract/requests.ts';
import {
  answerSet,
  askSet,
  declare,
  recordCallBack,
  seePaper,
  sendCode,
} from '../contract/verification.ts';
import { DAY, MINUTE } from '../domain/instant.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { inquiryBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const nobody = { customer: null, contactGiven: { kind: 'email', value: 'who@caller.example' } };

describe('the level', () => {
  it('is reached when the last proof is in, whatever the order', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.do(declare, { how: 'signed' });
    await walk.tellCode();
    expect((await walk.view()).status).toBe('awaiting-identity');
    await walk.answer();
    expect(await walk.view()).toMatchObject({
      status: 'in-review',
      next: 'decide-items',
      verification: { reachedAt: desk.clock.now() },
    });
  });

  it('for categories needs two questions and authenticity', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody({ scope: 'categories' }));
    await walk.answer();
    await walk.tellCode();
    expect((await walk.record()).verification.sets[0]?.questions).toHaveLength(2);
    expect((await walk.view()).status).toBe('in-review');
  });

  it('ends after 14 days, and proof starts anew', async () => {
    const desk = new TinyDesk();
    const walk = await (await TinyWalk.open(desk)).prove();
    desk.clock.advance(14 * DAY - 1);
    await desk.signIn('ada');
    expect((await walk.view()).status).toBe('in-review');
    desk.clock.advance(1);
    const view = await walk.view();
    expect(view).toMatchObject({
      status: 'awaiting-identity',
      next: 'verify',
      verification: { reachedAt: null, evidence: [] },
    });
    expect((await desk.events()).at(-1)).toMatchObject({
      action: 'level.voided',
      reason: 'evidence-aged',
    });
    await walk.prove();
    expect((await walk.view()).status).toBe('in-review');
  });

  it('asks one factor more where a signal was seen', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody({ urgent: true }));
    await walk.prove();
    const view = await walk.view();
    expect(view.verification).toMatchObject({
      signals: ['urgency'],
      missing: { possession: 1 },
      reachedAt: null,
    });
    await walk.tellCode('email');
    expect((await walk.view()).status).toBe('in-review');
  });

  it('asks a supervisor to call where a signal was seen and no channel is left', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody({ customer: 'c-phone', urgent: true }));
    await walk.prove();
    desk.clock.advance(DAY);
    await desk.signIn('ada');
    const waiting = await walk.view();
    expect(waiting).toMatchObject({ status: 'awaiting-identity', next: 'verify' });
    expect(waiting.verification).toMatchObject({ reachedAt: null, missing: { callBack: true } });
    expect(waiting.can['call-back']).toMatchObject({ code: 'four-eyes' });
    // Who opened it, another agent, and the same human under a supervisor's account.
    for (const by of ['ada', 'ali', 'ada-lead']) {
      expect((await walk.refused(recordCallBack, { item: 'c-phone-phone' }, by)).type).toBe(
        'four-eyes',
      );
    }
    await walk.do(recordCallBack, { item: 'c-phone-phone' }, 'sue');
    expect(await walk.view()).toMatchObject({ status: 'in-review' });
    const last = (await desk.events()).slice(-2);
    expect(last).toMatchObject([
      { action: 'authenticity.confirmed', reason: 'supervisor-call-back', actor: { id: 'sue' } },
      { action: 'level.reached', fields: expect.arrayContaining(['call-back']) as string[] },
    ]);
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('takes a paper where a signal was seen and nothing of record can be called', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody({ customer: 'c-post', urgent: true }));
    await walk.answer();
    expect((await walk.view()).can['see-paper']).toBe(true);
    const calm = await TinyWalk.open(desk, inquiryBody({ customer: 'c-post' }));
    expect((await calm.view()).can['see-paper']).toMatchObject({ code: 'paper-not-needed' });
  });

  it('counts signals for whom a request is attached to later', async () => {
    const desk = new TinyDesk();
    for (const [by, at] of [
      ['ada', 'desk-a'],
      ['bea', 'desk-b'],
    ] as const) {
      await TinyWalk.open(desk, inquiryBody({ customer: 'c-two', desk: at }), by);
    }
    const walk = await TinyWalk.open(desk, inquiryBody({ ...nobody, urgent: true }));
    await walk.do(relinkRequest, { customer: 'c-two' });
    expect((await walk.view()).verification.signals).toEqual(['urgency']);
  });
});

describe('what was seen proves nothing', () => {
  it('a question that this agent revealed is asked no more, under no account of theirs', async () => {
    const desk = new TinyDesk();
    const first = await (await TinyWalk.open(desk)).prove();
    for (const field of [
      'customer-number',
      'last-invoice-number',
      'last-invoice-amount',
      'delivery-reference',
    ]) {
      const params = { customer: 'c-full', item: `c-full-${field}` };
      await desk.done('ada', revealItem, { params, body: { purpose: 'answer-customer' } });
    }
    expect(first.id).toBe('R-1');
    desk.clock.advance(MINUTE);
    const mine = await TinyWalk.open(desk);
    expect((await mine.refused(askSet)).type).toBe('too-few-questions');
    expect((await mine.refused(askSet, {}, 'ada-lead')).type).toBe('too-few-questions');
    await mine.do(askSet, {}, 'ali');
  });

  it('one revealed by anyone while the request was open is not asked in it', async () => {
    const desk = new TinyDesk();
    const asking = await TinyWalk.open(desk);
    await (await TinyWalk.open(desk, inquiryBody(), 'ali')).prove();
    for (const field of [
      'customer-number',
      'last-invoice-number',
      'last-invoice-amount',
      'delivery-reference',
    ]) {
      const params = { customer: 'c-full', item: `c-full-${field}` };
      await desk.done('ali', revealItem, { params, body: { purpose: 'answer-customer' } });
    }
    expect((await asking.refused(askSet)).type).toBe('too-few-questions');
    desk.clock.advance(14 * DAY + 1);
    await desk.signIn('ada');
    await asking.do(askSet);
  });
});

describe('"Not me"', () => {
  it('freezes, voids, and is undone by a fresh supervisor after a call-back', async () => {
    const desk = new TinyDesk();
    const walk = await (await TinyWalk.open(desk)).prove();
    const reference = desk.outbox(walk.id, 'alert')[0]?.payload?.reference ?? '';
    await desk.done(null, pressNotMe, { body: { reference } });
    const frozen = await walk.view();
    expect(frozen).toMatchObject({
      conditions: ['frozen', 'waiting'],
      next: 'unfreeze',
      verification: { reachedAt: null, evidence: [] },
    });
    expect((await walk.refused(askSet)).type).toBe('frozen');
    expect((await walk.refused(unfreezeRequest, { calledBack: 'c-full-phone' }, 'ada')).type).toBe(
      'role-lacks-right',
    );
    expect(
      (await walk.refused(unfreezeRequest, { calledBack: 'c-full-phone' }, 'ada-lead')).type,
    ).toBe('four-eyes');
    expect((await walk.refused(unfreezeRequest, { calledBack: 'c-full-email' }, 'sue')).type).toBe(
      'not-channel-of-record',
    );
    await walk.do(unfreezeRequest, { calledBack: 'c-full-phone' }, 'sue');
    expect(await walk.view()).toMatchObject({
      conditions: [],
      next: 'verify',
      status: 'awaiting-identity',
    });
    await walk.prove();
    expect((await walk.view()).status).toBe('in-review');
  });
});

describe('another way', () => {
  it('two channels stand for the questions where the record has too few', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody({ customer: 'c-few' }));
    expect((await walk.view()).verification).toMatchObject({
      path: 'other-way',
      tooFewQuestions: true,
    });
    await walk.tellCode('phone');
    await walk.do(declare, { how: 'read-aloud' });
    expect((await walk.view()).status).toBe('awaiting-identity');
    await walk.tellCode('email');
    expect((await walk.view()).status).toBe('in-review');
  });

  it('a paper and a supervisor stand for the questions where there is one channel', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(
      desk,
      inquiryBody({ customer: 'c-few-phone', channel: 'visit' }),
    );
    await walk.do(seePaper, {
      paper: 'passport',
      reason: 'too-few-questions',
      addressMatches: false,
    });
    const { proposed } = await walk.view();
    expect(proposed).toMatchObject({ kind: 'paper', by: 'ada' });
    const digest = proposed?.digest ?? '';
    expect((await walk.refused(approveProposal, { digest }, 'ada-lead')).type).toBe('four-eyes');
    await walk.do(approveProposal, { digest }, 'sue');
    await walk.tellCode('phone');
    await walk.do(declare, { how: 'signed' });
    desk.clock.advance(DAY);
    await desk.signIn('ada');
    expect((await walk.view()).status).toBe('in-review');
    const text = JSON.stringify(await desk.events());
    expect(text).toContain('"fields":["passport"]');
  });

  it.each([
    ['by post or in person where its address is the one held', true, ['post', 'in-person']],
    ['in person where it is another', false, ['in-person']],
  ])('a paper alone where there is no channel, delivered %s', async (_, addressMatches, ways) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(
      desk,
      inquiryBody({ customer: 'c-nowhere', channel: 'visit' }),
    );
    expect((await walk.refused(sendCode, { item: 'c-nowhere-post' })).type).toBe(
      'not-channel-of-record',
    );
    await walk.do(seePaper, {
      paper: 'identity-card',
      reason: 'no-channel-of-record',
      addressMatches,
    });
    await walk.do(approveProposal, { digest: (await walk.view()).proposed?.digest ?? '' }, 'sue');
    await walk.do(declare, { how: 'signed' });
    const view = await walk.view();
    expect(view.status).toBe('in-review');
    expect(view.disclosure?.deliveries.map(({ method }) => method)).toEqual(ways);
  });

  it('a paper that was sent back counts for nothing', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(
      desk,
      inquiryBody({ customer: 'c-nowhere', channel: 'visit' }),
    );
    await walk.do(seePaper, {
      paper: 'utility-bill',
      reason: 'no-channel-of-record',
      addressMatches: true,
    });
    await walk.do(
      returnProposal,
      { digest: (await walk.view()).proposed?.digest ?? '', note: 'Not readable' },
      'sue',
    );
    await walk.do(declare, { how: 'signed' });
    const view = await walk.view();
    expect(view).toMatchObject({
      status: 'awaiting-identity',
      proposed: null,
      notes: [{ text: 'Not readable' }],
    });
    expect(view.can['see-paper']).toBe(true);
  });
});

describe('nobody found', () => {
  it('has the same script: a decoy set, which nothing confirms', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody(nobody));
    const found = await TinyWalk.open(desk);
    const decoy = await walk.do(askSet);
    const real = await found.do(askSet);
    expect(decoy.verification.set?.questions).toHaveLength(
      real.verification.set?.questions.length ?? 0,
    );
    expect((await walk.do(answerSet, await walk.answers())).verdict).toBe('not-confirmed');
    expect((await walk.view()).next).toBe('answer-unproven');
    expect((await walk.refused(sendCode, { item: 'c-full-phone' })).type).toBe('no-customer');
  });

  it('locks after three as well', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody(nobody));
    for (let count = 0; count < 3; count += 1) await walk.answer();
    expect((await walk.refused(askSet)).type).toBe('knowledge-locked');
  });
});
