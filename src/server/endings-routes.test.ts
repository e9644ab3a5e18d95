import { describe, expect, it } from 'vitest';
import {
  answerClarification,
  askClarification,
  askFee,
  askWithdrawal,
  confirmFee,
  dropWithdrawal,
  explainLateness,
  extendRequest,
  markDuplicate,
  markOpenedInError,
  proposeLapse,
  remindCustomer,
  reopenRequest,
  waiveFee,
  withdrawRequest,
} from '../contract/endings.ts';
import { readQueue } from '../contract/queue.ts';
import { approveProposal, closeRequest, proposeRefusal } from '../contract/requests.ts';
import { confirmCode, declare } from '../contract/verification.ts';
import { DAY, HOUR } from '../domain/instant.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { inquiryBody, optOutBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const categories = inquiryBody({ scope: 'categories' });
const hongKong = inquiryBody({ company: 'ntt-china', desk: 'desk-n', customer: 'c-ntt' });

/** Time passes, and everybody signs in again. */
async function pass(desk: TinyDesk, time: number): Promise<void> {
  desk.clock.advance(time);
  for (const account of ['ada', 'ada-lead', 'sue', 'nan']) await desk.signIn(account);
}

async function actions(desk: TinyDesk, id: string): Promise<readonly string[]> {
  const events = await desk.events();
  return events.filter((event) => event.object.id === id).map((event) => event.action);
}

describe('withdrawing', () => {
  it('takes the full proof again, even where the request itself was proved', async () => {
    const desk = new TinyDesk();
    const walk = await new TinyWalk(desk, (await TinyWalk.open(desk)).id, 'ada').prove();
    expect((await walk.refused(withdrawRequest)).type).toBe('no-withdrawal-asked');
    // In the very moment of the last proof, which was one of asking.
    await walk.do(askWithdrawal, { channel: 'email' });
    expect(await walk.refused(withdrawRequest)).toMatchObject({
      type: 'verification-needed',
      needed: { points: 3, possession: 1, authenticity: true, declaration: true },
    });
    expect((await walk.view()).next).toBe('withdraw');
    await walk.answer();
    await walk.sendCode();
    expect(desk.outbox(walk.id, 'code').at(-1)?.payload?.body).toContain('take this request back');
    await walk.do(confirmCode, { code: walk.code });
    await walk.do(declare, { how: 'read-aloud' });
    const done = await walk.do(withdrawRequest);
    expect(done).toMatchObject({ status: 'closed', outcome: 'withdrawn', proposed: null });
    expect(desk.outbox(walk.id, 'withdrawal-notice')).toHaveLength(1);
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('takes authenticity alone for what was lightly proved', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, categories);
    await walk.do(askWithdrawal, { channel: 'phone' });
    expect((await walk.refused(withdrawRequest)).needed).toMatchObject({
      points: 0,
      authenticity: true,
    });
    await walk.tellCode();
    expect((await walk.do(withdrawRequest)).outcome).toBe('withdrawn');
  });

  it('an unproved wish moves nothing: a proposal is still approved, and the wish can be dropped', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const ground = 'jp-ground-harm-to-rights';
    await walk.do(proposeRefusal, { ground });
    await walk.do(askWithdrawal, { channel: 'email' });
    const { proposed } = await walk.view('sue');
    await walk.do(approveProposal, { digest: proposed?.digest }, 'sue');
    expect((await walk.record()).refusal?.ground).toBe(ground);
    const other = await TinyWalk.open(desk, categories);
    await other.do(askWithdrawal, { channel: 'email' });
    expect((await other.refused(askWithdrawal, { channel: 'email' })).type).toBe('withdrawal-open');
    await other.do(dropWithdrawal);
    expect((await other.record()).course.withdrawal).toBeNull();
  });

  it('knows no withdrawal of an opt-out, nor of somebody not found', async () => {
    const desk = new TinyDesk();
    const optOut = await TinyWalk.open(desk, optOutBody());
    expect((await optOut.refused(askWithdrawal, { channel: 'phone' })).type).toBe('wrong-kind');
    const nobody = await TinyWalk.open(
      desk,
      inquiryBody({ customer: null, contactGiven: { kind: 'email', value: 'a@b.example' } }),
    );
    expect((await nobody.refused(askWithdrawal, { channel: 'phone' })).type).toBe('no-customer');
  });
});

describe('reopening', () => {
  it('keeps the first receipt in view and begins the clocks anew', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, categories);
    await walk.do(askWithdrawal, { channel: 'phone' });
    await walk.tellCode();
    await walk.do(withdrawRequest);
    const { receivedAt } = await walk.record();
    await pass(desk, 5 * DAY);
    const view = await walk.do(reopenRequest);
    expect(view).toMatchObject({ status: 'received', outcome: null, receivedAt });
    expect(view.clocks.policy.derivation.slice(0, 2)).toMatchObject([
      { code: 'first-received', date: '2026-11-02' },
      { code: 'reopened', date: '2026-11-07' },
    ]);
    expect(view.clocks.policy.due).toBe('2026-11-21');
    expect(view.verification.reachedAt).toBeNull();
    expect((await walk.record()).verification.evidence).toEqual([]);
    expect(await actions(desk, walk.id)).toContain('request.reopened');
  });

  it('is over after 30 days, and never follows an answer', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, categories);
    await walk.do(markOpenedInError, { reason: 'test-entry', note: 'entered for a test' });
    await pass(desk, 31 * DAY);
    expect((await walk.refused(reopenRequest)).type).toBe('reopening-over');
    const stopped = await TinyWalk.open(desk, optOutBody());
    await stopped.do(closeRequest);
    expect((await stopped.refused(reopenRequest)).type).toBe('not-reopenable');
    const open = await TinyWalk.open(desk, categories);
    expect((await open.refused(reopenRequest)).type).toBe('not-reopenable');
  });
});

describe('lapsing', () => {
  it('follows one reminder, 30 days and a supervisor, and sends a notice', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, categories);
    expect((await walk.refused(proposeLapse)).type).toBe('not-reminded');
    await walk.do(remindCustomer);
    expect((await walk.refused(remindCustomer)).type).toBe('already-reminded');
    expect(desk.outbox(walk.id, 'reminder')).toHaveLength(1);
    await pass(desk, 29 * DAY);
    expect((await walk.refused(proposeLapse)).type).toBe('answer-time-left');
    await pass(desk, DAY);
    expect((await walk.view()).next).toBe('propose-lapse');
    const { proposed } = await walk.do(proposeLapse);
    expect(
      (await walk.refused(approveProposal, { digest: proposed?.digest }, 'ada-lead')).type,
    ).toBe('four-eyes');
    await walk.do(approveProposal, { digest: proposed?.digest }, 'sue');
    const view = await walk.view();
    if (view.course.isLate) await walk.do(explainLateness, { reason: 'waited-for-customer' });
    const closed = await walk.do(closeRequest);
    expect(closed.outcome).toBe('lapsed');
    expect(desk.outbox(walk.id, 'lapse-notice')).toHaveLength(1);
  });

  it('is stopped by an answer of the customer', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, categories);
    await walk.do(remindCustomer);
    await pass(desk, 20 * DAY);
    await walk.answer();
    await pass(desk, 11 * DAY);
    expect((await walk.refused(proposeLapse)).type).toBe('not-reminded');
  });

  it('is a refusal instead under Hong Kong’s law', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, hongKong, 'nan');
    await walk.do(remindCustomer);
    await pass(desk, 30 * DAY);
    expect(await walk.refused(proposeLapse)).toMatchObject({
      type: 'lapse-not-known',
      citation: 'PDPO ss.20(1)(a), 24(1)',
    });
  });
});

describe('duplicates and errors', () => {
  it('inherit the earliest receipt and the lowest state', async () => {
    const desk = new TinyDesk();
    const first = await TinyWalk.open(desk, categories);
    await pass(desk, HOUR);
    const second = await TinyWalk.open(desk, categories);
    await second.answer();
    await second.tellCode();
    expect((await second.view()).status).toBe('in-review');
    const { receivedAt } = await first.record();
    const closed = await first.do(markDuplicate, { of: second.id });
    expect(closed).toMatchObject({ outcome: 'duplicate', course: { duplicateOf: second.id } });
    const stays = await second.record();
    expect(stays.receivedAt).toBe(receivedAt);
    expect(stays.verification.reachedAt).toBeNull();
    expect(await actions(desk, second.id)).toContain('request.joined');
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it.each([
    ['itself', async (_desk: TinyDesk, walk: TinyWalk) => walk.id],
    [
      'another person’s',
      async (desk: TinyDesk) =>
        (await TinyWalk.open(desk, inquiryBody({ scope: 'categories', customer: 'c-two' }))).id,
    ],
    ['an unknown one', async () => 'R-0'],
    [
      'one of a desk that is not theirs',
      async (desk: TinyDesk) =>
        (await TinyWalk.open(desk, inquiryBody({ desk: 'desk-b' }), 'bea')).id,
    ],
  ])('are not made of %s', async (_name, other) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, categories);
    const of = await other(desk, walk);
    expect((await walk.refused(markDuplicate, { of })).type).toBe('no-such-duplicate');
  });

  it('an error ends only what nothing was done on', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, categories);
    const body = { reason: 'wrong-kind', note: 'meant as an opt-out' };
    const other = await TinyWalk.open(desk, categories);
    await other.answer(false);
    expect((await other.refused(markOpenedInError, body)).type).toBe('already-worked-on');
    const closed = await walk.do(markOpenedInError, body);
    expect(closed.outcome).toBe('opened-in-error');
    expect(closed.notes.map((note) => note.text)).toEqual(['meant as an opt-out']);
  });
});

describe('dates without days', () => {
  it('come in the words of the law, which say what language they are', async () => {
    const walk = await TinyWalk.open(new TinyDesk(), categories);
    const { policy, laws } = (await walk.view()).clocks;
    expect(policy.words).toBeNull();
    expect(laws.map(({ words }) => words)).toContainEqual({
      en: 'without delay',
      native: { text: '遅滞なく', lang: 'ja' },
    });
  });
});

describe('moved dates', () => {
  it('Hong Kong: the notice is possible until the day itself, once', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, hongKong, 'nan');
    const extended = await walk.do(extendRequest, { reason: 'search-needed' });
    expect(extended.course.extension).toMatchObject({ reason: 'search-needed' });
    const clock = extended.clocks.laws.find((law) => law.id === 'hk-deadline-access');
    expect(clock).toMatchObject({
      due: null,
      words: { en: 'as soon as practicable', native: null },
    });
    expect(desk.outbox(walk.id, 'extension-notice').at(-1)?.payload?.body).toContain('s.19(2)');
    expect((await walk.refused(extendRequest, { reason: 'complex' })).type).toBe(
      'already-extended',
    );
  });

  it('Hong Kong: too late after it', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, hongKong, 'nan');
    await pass(desk, 45 * DAY);
    expect(await walk.refused(extendRequest, { reason: 'complex' })).toMatchObject({
      type: 'too-late-to-extend',
      citation: 'PDPO s.19(2)',
    });
  });

  it('Japan knows no extension', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    expect((await walk.refused(extendRequest, { reason: 'complex' })).type).toBe(
      'extension-not-known',
    );
  });

  it('a clarification is waited for, by the policy clock and by no law that says nothing', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const asked = await walk.do(askClarification, { text: 'Which account?' });
    expect(asked).toMatchObject({
      waiting: { on: 'clarification' },
      clocks: { policy: { status: 'standing-still' } },
    });
    expect(desk.outbox(walk.id, 'clarification').at(-1)?.payload?.body).toContain('Which account?');
    expect((await walk.refused(askClarification, { text: 'And?' })).type).toBe(
      'clarification-open',
    );
    await pass(desk, 3 * DAY);
    const answered = await walk.do(answerClarification, { text: 'The newer one' });
    expect(answered).toMatchObject({ waiting: null, clocks: { policy: { due: '2026-11-19' } } });
    expect((await walk.refused(answerClarification, { text: 'x' })).type).toBe(
      'no-clarification-open',
    );
  });

  it('a fee is asked by the law that knows it, waited for by the policy clock, and paid', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const body = { reason: 'cost', amount: 1500 };
    expect((await walk.refused(askFee, body)).type).toBe('verification-needed');
    await walk.prepare();
    expect(await walk.refused(askFee, { ...body, reason: 'excessive' })).toMatchObject({
      type: 'fee-not-known',
    });
    expect((await walk.refused(askFee, { ...body, amount: 0 })).type).toBe('fields');
    const asked = await walk.do(askFee, body);
    expect(asked).toMatchObject({
      waiting: { on: 'fee' },
      next: 'wait-for-fee',
      can: {
        'hand-over': {
          code: 'fee-unpaid',
          citation: 'APPI Art. 38(1)-(2); Art. 37(1) definition',
        },
      },
      course: { fee: { currency: 'JPY', asked: { amount: 1500, currency: 'JPY', paidAt: null } } },
      clocks: { policy: { status: 'standing-still' } },
    });
    const [letter] = desk.outbox(walk.id, 'fee-notice');
    expect(letter?.payload?.body).toContain('JPY 1,500');
    expect(letter?.payload?.body).toContain('APPI Art. 38');
    expect((await walk.refused(askFee, body)).type).toBe('fee-asked');
    await pass(desk, 3 * DAY);
    const paid = await walk.do(confirmFee);
    expect(paid).toMatchObject({
      waiting: null,
      next: 'hand-over',
      can: { 'hand-over': true },
      clocks: { policy: { due: '2026-11-19' } },
    });
    expect((await walk.refused(waiveFee)).type).toBe('fee-paid');
    const fees = (await actions(desk, walk.id)).filter((action) => action.startsWith('fee.'));
    expect(fees).toEqual(['fee.asked', 'fee.paid']);
  });

  it('a fee that the desk does without moves no date, and may be asked again', async () => {
    const desk = new TinyDesk();
    const walk = await (await TinyWalk.open(desk)).prove();
    const { clocks } = await walk.view();
    await walk.do(askFee, { reason: 'cost', amount: 1500 });
    await pass(desk, 3 * DAY);
    const without = await walk.do(waiveFee);
    expect(without.waiting).toBeNull();
    expect(without.clocks.policy.due).toBe(clocks.policy.due);
    expect((await walk.do(askFee, { reason: 'cost', amount: 900 })).course.fee.asked).toMatchObject(
      {
        amount: 900,
      },
    );
  });

  it('Hong Kong: a fee stops no day of the law, and a correction is free', async () => {
    const desk = new TinyDesk();
    const walk = await (await TinyWalk.open(desk, hongKong, 'nan')).prove();
    const lawDue = (view: Awaited<ReturnType<typeof walk.view>>) =>
      view.clocks.laws.find(({ id }) => id === 'hk-deadline-access')?.due;
    const before = lawDue(await walk.view());
    const asked = await walk.do(askFee, { reason: 'further-copy', amount: 50 });
    expect(asked.course.fee.asked).toMatchObject({ currency: 'HKD', citation: 'PDPO s.28(2)-(4)' });
    await pass(desk, 2 * DAY);
    expect(lawDue(await walk.do(confirmFee))).toBe(before);
    expect(before).not.toBeNull();
  });

  it('a late answer is counted for those who supervise, and until somebody says why', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const lateFor = async (staff: string) => (await desk.done(staff, readQueue, {})).late;
    expect(await lateFor('sue')).toBeNull();
    await pass(desk, 20 * DAY);
    expect(await lateFor('sue')).toEqual({ count: 1, unexplained: 1 });
    expect(await lateFor('ada')).toBeNull();
    await walk.do(explainLateness, { reason: 'overlooked' });
    expect(await lateFor('sue')).toEqual({ count: 1, unexplained: 0 });
  });

  it('a late answer asks for a reason before it closes, and the customer is told it', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    expect((await walk.refused(explainLateness, { reason: 'overlooked' })).type).toBe('not-late');
    await pass(desk, 20 * DAY);
    await walk.do(proposeRefusal, { ground: 'jp-ground-harm-to-rights' });
    const { proposed } = await walk.view('sue');
    await walk.do(approveProposal, { digest: proposed?.digest }, 'sue');
    expect((await walk.refused(closeRequest)).type).toBe('late-reason-needed');
    await walk.do(explainLateness, { reason: 'own-discussion' });
    expect((await walk.refused(explainLateness, { reason: 'overlooked' })).type).toBe(
      'already-explained',
    );
    const [letter] = desk.outbox(walk.id, 'lateness-notice');
    expect(letter?.payload?.body).toContain('We needed longer to decide among ourselves.');
    expect(letter?.payload?.body).toContain('16 November 2026');
    expect((await walk.do(closeRequest)).outcome).toBe('refused');
    const told = (await desk.events()).filter((event) => event.action === 'lateness.explained');
    expect(told.map((event) => event.reason)).toEqual(['own-discussion']);
  });
});
