import { describe, expect, it } from 'vitest';
import { endpointsByNoun } from '../contract/all-endpoints.ts';
import { approveProposal, relinkRequest } from '../contract/requests.ts';
import { openRequest } from '../contract/open-request.ts';
import { answerSet, askSet, askUnlock } from '../contract/verification.ts';
import { DAY, SECOND } from '../domain/instant.ts';
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
