import { describe, expect, it } from 'vitest';
import { endpointsByNoun } from '../contract/all-endpoints.ts';
import { revealItem } from '../contract/customers.ts';
import { handOver, pressNotMe } from '../contract/disclosures.ts';
import {
  approveProposal,
  openRequest,
  relinkRequest,
  returnProposal,
  unfreezeRequest,
} from '../contract/requests.ts';
import {
  answerSet,
  askSet,
  askUnlock,
  confirmCode,
  confirmReference,
  declare,
  recordCallBack,
  seePaper,
  sendCode,
} from '../contract/verification.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../domain/instant.ts';
import type { Store } from './ports.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { rightAnswers } from '../../mocks/tiny/tiny-people.ts';
import { inquiryBody, optOutBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const nobody = { customer: null, contactGiven: { kind: 'email', value: 'who@caller.example' } };
const steps = endpointsByNoun.verification;

describe('verification: who may not', () => {
  it.each(steps.map((step) => [step.id, step] as const))('%s', async (_, step) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    expect((await desk.refused(null, step, await walk.sent())).type).toBe('signed-out');
    expect((await desk.refused('aud', step, await walk.sent())).type).toBe('role-lacks-right');
    expect((await desk.refused('bea', step, await walk.sent())).type).toBe('not-found');
    expect((await desk.refused('bob', step, await walk.sent())).type).toBe('not-found');
  });

  it('their own record', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody({ customer: 'c-own-alias' }));
    expect((await walk.refused(askSet, {}, 'own')).type).toBe('own-record');
  });
});

describe('the blind set', () => {
  it('is whole, fixed, and names no answer', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const asked = await walk.do(askSet);
    expect(asked.verification.set?.questions).toHaveLength(3);
    const again = await walk.view();
    expect(again.verification.set).toEqual(asked.verification.set);
    for (const value of Object.values(rightAnswers))
      expect(desk.answers.at(-1)?.text).not.toContain(value);
  });

  it('gives its points when all answers are right, however they are written', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.do(askSet);
    const { answers } = await walk.answers();
    const spoken = answers.map(({ question, answer }) => ({
      question,
      answer: ` ${answer.toLowerCase().replaceAll('-', ' ')} `,
    }));
    const verdict = await walk.do(answerSet, { answers: spoken });
    expect(verdict.verdict).toBe('confirmed');
    expect((await walk.view()).verification).toMatchObject({ points: 3, set: null });
  });

  it('never says which answer failed', async () => {
    const verdicts = new Set<string>();
    for (const wrong of [0, 1, 2]) {
      const desk = new TinyDesk();
      const walk = await TinyWalk.open(desk);
      await walk.do(askSet);
      const { answers } = await walk.answers();
      const given = answers.map((one, index) =>
        index === wrong ? { ...one, answer: 'no idea' } : one,
      );
      verdicts.add(JSON.stringify(await walk.do(answerSet, { answers: given })));
    }
    expect([...verdicts]).toEqual([
      JSON.stringify({
        verdict: 'not-confirmed',
        attemptsLeft: 2,
        lockedUntil: null,
        alertSent: true,
        version: 4,
      }),
    ]);
  });

  it.each([
    ['an answer too few', (answers: object[]) => answers.slice(1)],
    [
      'another question',
      (answers: object[]) => [...answers.slice(1), { question: 'imported-number', answer: '1' }],
    ],
    [
      'one too many',
      (answers: object[]) => [...answers, { question: 'imported-number', answer: '1' }],
    ],
  ])('is not judged with %s', async (_, change) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.do(askSet);
    const { answers } = await walk.answers();
    const problem = await walk.refused(answerSet, { answers: change(answers) });
    expect(problem).toMatchObject({ type: 'set-answered-wrongly-shaped', status: 422 });
    expect((await walk.record()).verification.sets).toMatchObject([{ verdict: 'open' }]);
  });

  it.each(['', '・', '。 、'])('takes %j for no answer', async (empty) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.do(askSet);
    const { answers } = await walk.answers();
    const given = answers.map((one, index) => (index === 0 ? { ...one, answer: empty } : one));
    expect((await walk.do(answerSet, { answers: given })).verdict).toBe('not-confirmed');
  });

  it('asks other things the next time where the record allows', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.answer(false);
    await walk.do(askSet);
    const [first, second] = (await walk.record()).verification.sets;
    // Four of the six are hard to guess, and each set needs two of them.
    expect(
      second?.questions.filter((question) => first?.questions.includes(question)).length,
    ).toBeLessThan(2);
  });

  it('cannot be made of one question alone, which an imported hash is', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody({ customer: 'c-nowhere' }));
    expect((await walk.refused(askSet)).type).toBe('too-few-questions');
  });

  it('has a verdict that is replayed for a minute, word for word', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.do(askSet);
    const sent = await walk.sent(await walk.answers(false), { key: desk.newKey() });
    const first = await desk.call('ada', answerSet, sent);
    desk.clock.advance(59 * SECOND);
    const again = await desk.call('ada', answerSet, sent);
    expect(again.text).toBe(first.text);
    expect(again.headers.get('Idempotency-Replayed')).toBe('true');
    desk.clock.advance(SECOND);
    expect((await desk.refused('ada', answerSet, sent)).type).toBe('key-expired');
    expect((await walk.record()).verification.sets).toHaveLength(1);
  });

  it('leaves an event that says neither question by question nor what was said', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.answer(false);
    const event = (await desk.events()).find(({ action }) => action === 'identity.not-confirmed');
    expect(event).toMatchObject({ outcome: 'failed' });
    expect(event?.fields).toHaveLength(3);
  });
});

/** Counts the reads of a store and the comparisons until a verdict is committed. */
async function workOf(open: object, isRight: boolean): Promise<string> {
  const reads: string[] = [];
  let hashes = 0;
  let isCounting = false;
  const between = (store: Store): Store =>
    new Proxy(store, {
      get(target, name) {
        // Whatever a store has; methods are counted by name.
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]): unknown => {
          if (name === 'commit') isCounting = false;
          else if (isCounting && name !== 'exclusively') reads.push(String(name));
          return Reflect.apply(member, target, given);
        };
      },
    });
  const desk = new TinyDesk({ between });
  const { hmac } = desk.keys;
  desk.keys.hmac = (name, text) => {
    if (isCounting && name === 'question') hashes += 1;
    return hmac(name, text);
  };
  const walk = await TinyWalk.open(desk, open);
  await walk.do(askSet);
  const sent = await walk.sent(await walk.answers(isRight));
  isCounting = true;
  await desk.done('ada', answerSet, sent);
  return `${hashes} comparisons, reads ${reads.toSorted().join(' ')}`;
}

it('a verdict takes the same comparisons and reads: right, wrong, and nobody found', async () => {
  const right = await workOf(inquiryBody({ customer: 'c-two' }), true);
  const wrong = await workOf(inquiryBody({ customer: 'c-two' }), false);
  const none = await workOf(inquiryBody(nobody), true);
  expect(right).toMatch(/^3 comparisons, reads .*get/);
  expect(wrong).toBe(right);
  expect(none).toBe(right);
});

describe('the lock', () => {
  it('closes the questions after three failed sets, and leaves the other ways open', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.answer(false);
    await walk.answer(false);
    const third = await walk.answer(false);
    expect(third).toMatchObject({ attemptsLeft: 0, lockedUntil: desk.clock.now() + DAY });
    expect(await walk.refused(askSet)).toMatchObject({ type: 'knowledge-locked', status: 423 });
    const view = await walk.view();
    expect(view).toMatchObject({ conditions: ['locked'], verification: { path: 'other-way' } });
    expect(view.can).toMatchObject({ 'send-code': true, 'see-paper': true, 'ask-unlock': true });
    expect((await desk.call('ada', openRequest, { body: optOutBody() })).status).toBe(201);
  });

  it('of the person closes them in every request, at every desk, under every alias', async () => {
    const desk = new TinyDesk();
    const first = await TinyWalk.open(desk, inquiryBody({ customer: 'c-alias-1' }));
    await first.answer(false);
    await first.answer(false);
    const body = inquiryBody({ customer: 'c-alias-2', desk: 'desk-b' });
    const second = await TinyWalk.open(desk, body, 'bea');
    await second.answer(false);
    await second.answer(false);
    const third = await TinyWalk.open(desk, inquiryBody({ customer: 'c-alias-2' }), 'ali');
    const verdict = await third.answer(false);
    expect(verdict).toMatchObject({ attemptsLeft: 0, lockedUntil: desk.clock.now() + DAY });
    for (const walk of [first, second, third]) {
      expect((await walk.refused(askSet)).type).toBe('knowledge-locked');
    }
  });

  it('ends after a day, and counts anew', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    for (let count = 0; count < 3; count += 1) await walk.answer(false);
    desk.clock.advance(DAY - 1);
    await desk.signIn('ada');
    expect((await walk.refused(askSet)).type).toBe('knowledge-locked');
    desk.clock.advance(1);
    expect((await walk.answer(false)).attemptsLeft).toBe(2);
  });

  it('is opened by a supervisor who made no attempt, and both counts start anew', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.answer(false);
    await walk.do(askSet, {}, 'sue');
    await walk.do(answerSet, await walk.answers(false), 'sue');
    await walk.answer(false);
    await walk.do(askUnlock);
    const digest = (await walk.view()).proposed?.digest ?? '';
    for (const by of ['sue', 'ada-lead']) {
      expect((await walk.refused(approveProposal, { digest }, by)).type).toBe('four-eyes');
    }
    expect((await walk.refused(approveProposal, { digest }, 'ada')).type).toBe('role-lacks-right');
    expect((await walk.refused(approveProposal, { digest: 'other' }, 'sam')).type).toBe(
      'proposal-changed',
    );
    await walk.do(approveProposal, { digest }, 'sam');
    desk.clock.advance(SECOND);
    const view = await walk.view();
    expect(view.verification).toMatchObject({
      lockedUntil: null,
      attemptsLeft: 3,
      path: 'knowledge',
    });
    expect((await walk.answer(true)).verdict).toBe('confirmed');
  });

  it('counts on when the request is attached to somebody else', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.answer(false);
    await walk.answer(false);
    await walk.do(relinkRequest, { customer: 'c-two' });
    expect((await walk.answer(false)).attemptsLeft).toBe(0);
  });
});

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
