import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readCustomer, revealItem } from '../contract/customers.ts';
import {
  decideItems,
  handOver,
  openPackage,
  pressNotMe,
  previewDisclosure,
  proposeWithholding,
} from '../contract/disclosures.ts';
import type { Endpoint } from '../contract/endpoint.ts';
import { readQueue } from '../contract/queue.ts';
import {
  approveProposal,
  carryOutOptOut,
  closeRequest,
  noteRequest,
  proposeRefusal,
  readRequest,
  relinkRequest,
  returnProposal,
  takeRequest,
  unfreezeRequest,
} from '../contract/requests.ts';
import { RequestView } from '../contract/request.ts';
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
import { companyOf } from '../domain/company.ts';
import { DAY, MINUTE } from '../domain/instant.ts';
import type { RequestRecord } from '../domain/request.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { valuesInAnswers, valuesInLog } from '../../mocks/tiny/tiny-leaks.ts';
import { tinyStaff } from '../../mocks/tiny/tiny-people.ts';
import { toldBy } from '../../mocks/tiny/tiny-reducer.ts';
import { inquiryBody, optOutBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

type Fields = { readonly [name: string]: unknown };
type Move = readonly [
  Endpoint,
  (walk: TinyWalk, record: RequestRecord) => Fields | Promise<Fields>,
];

const given = { contactGiven: { kind: 'email', value: 'who@caller.example' } };
const ground = { ground: 'jp-ground-harm-to-rights' };
const item =
  (field: string) =>
  (_: TinyWalk, { customer }: RequestRecord) => ({ item: `${customer}-${field}` });
const code = ({ code: told }: TinyWalk) => ({ code: told === '' ? '123456' : told });
const proposed = (_: TinyWalk, { proposal }: RequestRecord) => ({
  digest: proposal?.digest ?? 'none',
});
const alerted = (walk: TinyWalk) => ({
  reference: walk.desk.outbox(walk.id, 'alert').at(-1)?.payload?.reference ?? 'none',
});
const nothing = () => ({});

/** Commands with bodies that may well succeed; what leads on stands here more than once. */
const moves: readonly Move[] = [
  [takeRequest, nothing],
  [noteRequest, () => ({ text: 'Thistlewood called' })],
  [relinkRequest, () => ({ customer: 'c-two' })],
  [askSet, nothing],
  [askSet, nothing],
  [answerSet, async (walk) => walk.answers(true)],
  [answerSet, async (walk) => walk.answers(true)],
  [answerSet, async (walk) => walk.answers(false)],
  [sendCode, item('phone')],
  [sendCode, item('email')],
  [confirmCode, code],
  [confirmCode, code],
  [confirmCode, () => ({ code: '123456' })],
  [recordCallBack, item('phone')],
  [confirmReference, alerted],
  [declare, () => ({ how: 'signed' })],
  [seePaper, () => ({ paper: 'passport', reason: 'too-few-questions', addressMatches: true })],
  [askUnlock, nothing],
  [unfreezeRequest, (_, { customer }) => ({ calledBack: `${customer}-phone` })],
  [decideItems, () => ({ decisions: { 'c-full-note': { kind: 'include' } } })],
  [
    decideItems,
    (_, { customer }) => ({ decisions: { [`${customer}-name`]: { kind: 'withhold', ...ground } } }),
  ],
  [previewDisclosure, nothing],
  [previewDisclosure, nothing],
  [proposeWithholding, nothing],
  [proposeRefusal, () => ground],
  [approveProposal, proposed],
  [approveProposal, proposed],
  [returnProposal, (walk, record) => ({ ...proposed(walk, record), note: 'Again' })],
  [handOver, item('phone')],
  [handOver, (_, { customer }) => ({ method: 'link', item: `${customer}-phone` })],
  [handOver, () => ({ method: 'in-person', item: null })],
  [carryOutOptOut, nothing],
  [closeRequest, nothing],
];

/** Where the page offers nothing, the account looks at its queue. */
const idle: Move = [readQueue, nothing];

const openings: readonly object[] = [
  inquiryBody(),
  inquiryBody({ customer: 'c-two', scope: 'categories' }),
  inquiryBody({ customer: 'c-phone', urgent: true }),
  inquiryBody({ customer: 'c-few', channel: 'email', ...given }),
  inquiryBody({ customer: 'c-nowhere', channel: 'visit' }),
  inquiryBody({ customer: 'c-alias-2' }),
  inquiryBody({ customer: null, ...given }),
  optOutBody({ channel: 'letter', ...given }),
];

/** How far a request of the first kind has come before the walk begins. */
const headStarts: readonly ((walk: TinyWalk) => Promise<unknown>)[] = [
  async (walk) => walk.view(),
  async (walk) => walk.prove(),
  async (walk) => walk.prepare(),
  async (walk) => (await walk.prepare()).handOver('link'),
];

const step = fc.record({
  by: fc.constantFrom(
    'ada',
    'ada',
    'ada',
    'ali',
    'sue',
    'sam',
    'ada-lead',
    'pia',
    'own',
    'bea',
    'aud',
  ),
  which: fc.nat(2),
  pick: fc.nat(1000),
  does: fc.oneof(
    { weight: 8, arbitrary: fc.nat(moves.length - 1) },
    { weight: 16, arbitrary: fc.constant('what-it-may') },
    { weight: 1, arbitrary: fc.constantFrom('not-me', 'open-package', 'reveal', 'look', 'queue') },
  ),
  wait: fc.oneof(
    { weight: 12, arbitrary: fc.constant(MINUTE) },
    { weight: 1, arbitrary: fc.constantFrom(DAY, 5 * DAY, 14 * DAY) },
  ),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

type Deed = () => Promise<{ readonly status: number }>;

/** Moves the clock and settles what an account does next, so that the deed itself can be watched alone. */
async function nextDeed(desk: TinyDesk, walks: readonly TinyWalk[], chosen: Step): Promise<Deed> {
  const { by, which, pick, does, wait } = chosen;
  desk.clock.advance(wait);
  if (wait > MINUTE) for (const account of tinyStaff) await desk.signIn(account.id);
  const walk = walks[which];
  if (walk === undefined) throw new Error('no walk');
  const record = await walk.record();
  const params = { customer: record.customer ?? 'c-full', item: `${record.customer}-email` };
  switch (does) {
    case 'not-me':
      return async () => desk.call(null, pressNotMe, { body: alerted(walk) });
    case 'open-package':
      return async () => desk.call(null, openPackage, { body: packageOf(walk) });
    case 'reveal':
      return async () =>
        desk.call(by, revealItem, { params, body: { purpose: 'answer-customer' } });
    case 'look':
      return async () => desk.call(by, readCustomer, { params });
    case 'queue':
      return async () => desk.call(by, readQueue);
    case 'what-it-may':
      return offered(walk, by, pick);
    default:
      return deedOf(walk, by, moves[does]);
  }
}

function packageOf(walk: TinyWalk): object {
  const all = walk.desk.outbox(walk.id);
  const link = all.findLast(({ kind }) => kind === 'package-link');
  const code = all.findLast(({ kind }) => kind.startsWith('package-code'));
  return { reference: link?.payload?.reference ?? 'none', code: code?.payload?.code ?? '' };
}

async function deedOf(walk: TinyWalk, by: string, move: Move | undefined): Promise<Deed> {
  const [endpoint, body] = move ?? idle;
  const sent = await walk.sent(await body(walk, await walk.record()));
  return async () => walk.desk.call(by, endpoint, sent);
}

/** One of the things that the request's page offers to the account. */
async function offered(walk: TinyWalk, by: string, pick: number): Promise<Deed> {
  const read = await walk.desk.call(by, readRequest, { params: { request: walk.id } });
  const can = read.status === 200 ? z.parse(RequestView, read.body).can : {};
  const may = new Map(Object.entries(can));
  const open = moves.filter(([{ command }]) => may.get(command ?? '') === true);
  return deedOf(walk, by, open[pick % Math.max(1, open.length)]);
}

const personOf = (id: string) => tinyStaff.find((account) => account.id === id)?.person ?? id;

/** What holds of every request after every step. */
function holds(before: RequestRecord, after: RequestRecord): void {
  const wasHandedOver = before.disclosure?.handedOver != null;
  if (after.disclosure?.handedOver != null && !wasHandedOver) {
    expect(before.verification.reachedAt).not.toBeNull();
    expect(before.frozen).toBeNull();
  }
  if (after.refusal !== null) {
    const hands = new Set([after.refusal.by, after.creator].map(personOf));
    expect(hands.has(personOf(after.refusal.approvedBy))).toBe(false);
  }
  if (after.status === 'closed') {
    const isAnswered =
      after.refusal ?? after.disclosure?.handedOver ?? after.optOut?.carriedOutAt ?? null;
    expect(isAnswered).not.toBeNull();
    expect(after.outcome).not.toBeNull();
  } else {
    expect(after.owner).not.toBeNull();
  }
  if (after.frozen !== null) expect(after.verification.evidence).toEqual([]);
  expect(after.policyVersion).toBe(companyOf(after.company).policy.version);
}

const opening = fc.nat(openings.length - 1);
const plan = fc.record({
  opens: fc.tuple(opening, opening),
  start: fc.nat(headStarts.length - 1),
  steps: fc.array(step, { minLength: 30, maxLength: 60 }),
});
/** How far the walks of this file have come. */
const reached = { closed: 0, proved: 0 };

/** Does one thing, and looks at what it left. */
async function walkOn(desk: TinyDesk, walks: readonly TinyWalk[], one: Step): Promise<void> {
  const deed = await nextDeed(desk, walks, one);
  const before = await desk.store.requests();
  const size = await desk.store.auditSize();
  const { status } = await deed();
  const after = await desk.store.requests();
  after.forEach((record, place) => holds(before[place] ?? record, record));
  if (status < 400) return;
  expect(after).toEqual(before);
  const events = await desk.events(size);
  const refusals = events.filter(({ action }) => action === 'command.refused');
  const isCounted = status === 400 || status === 401 || status === 429;
  expect(refusals).toHaveLength(isCounted ? 0 : 1);
  expect(events.filter(({ actor }) => actor.role !== 'system')).toEqual(refusals);
}

/** Holds the whole desk against its log, and scans what left it. */
async function lookBack(desk: TinyDesk): Promise<void> {
  const told = toldBy(await desk.events());
  for (const record of await desk.store.requests()) {
    const { status, outcome, version, owner, frozen, verification } = record;
    const isReached = verification.reachedAt !== null;
    const state = { status, outcome, version, owner, isFrozen: frozen !== null, isReached };
    expect(told.get(record.id)).toMatchObject(state);
    if (status === 'closed') reached.closed += 1;
    if (isReached) reached.proved += 1;
  }
  expect(valuesInAnswers(desk)).toEqual([]);
  expect(await valuesInLog(desk)).toEqual([]);
  expect((await desk.chain()).ok).toBe(true);
  expect(desk.unforeseen).toEqual([]);
}

describe('whatever accounts and customers do, in whatever order', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'the log tells the state, refusals change nothing, and the rules hold: seed %i',
    async (seed) => {
      const run = fc.asyncProperty(plan, async ({ opens, start, steps }) => {
        const desk = new TinyDesk();
        const first = await TinyWalk.open(desk, openings[0]);
        await headStarts[start]?.(first);
        const walks = [first];
        for (const index of opens) walks.push(await TinyWalk.open(desk, openings[index]));
        for (const account of tinyStaff) await desk.tokenOf(account.id);
        for (const one of steps) await walkOn(desk, walks, one);
        await lookBack(desk);
      });
      await fc.assert(run, { numRuns: 3, seed, endOnFailure: true });
    },
    120_000,
  );

  it('comes far enough to prove something', () => {
    expect(reached.closed).toBeGreaterThan(3);
    expect(reached.proved).toBeGreaterThan(3);
  });
});
