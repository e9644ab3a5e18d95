import { promiseCall, reportCall } from '../../src/contract/calls.ts';
import {
  addEvidence,
  compareCorrection,
  decideCorrection,
  proposeCorrection,
  tellRecipients,
} from '../../src/contract/corrections.ts';
import {
  decideDeletion,
  proposeDeletion,
  startDeletion,
  undoDeletion,
} from '../../src/contract/deletions.ts';
import {
  decideItems,
  handOver,
  previewDisclosure,
  proposeHistory,
  proposeWithholding,
} from '../../src/contract/disclosures.ts';
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
} from '../../src/contract/endings.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { acknowledgeRequest, editLetter } from '../../src/contract/letters.ts';
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
} from '../../src/contract/requests.ts';
import { RequestView } from '../../src/contract/request.ts';
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
} from '../../src/contract/verification.ts';
import {
  acceptTransfer,
  offerTransfer,
  reassignRequest,
  rejectTransfer,
  withdrawTransfer,
} from '../../src/contract/transfers.ts';
import type { RequestRecord } from '../../src/domain/request.ts';
import { HOUR } from '../../src/domain/instant.ts';
import {
  callResults,
  reassignReasons,
  rejectionReasons,
} from '../../src/domain/transfer-vocabulary.ts';
import { feeReasons } from '../../src/domain/ending-vocabulary.ts';
import { localMoment } from '../../src/server/desk-time.ts';
import { groundsOf } from '../../src/server/views/request-view.ts';
import { tinyDesks, tinyStaff } from '../tiny/tiny-people.ts';
import { lifeAnswers, lifeCustomers, typed } from './life-people.ts';
import type { LifeWorld } from './life-world.ts';

/** What a body is made from. `pick` varies what there is to choose. */
export type Given = {
  readonly world: LifeWorld;
  readonly record: RequestRecord;
  readonly pick: number;
  readonly who: string;
};
type Body = (given: Given) => object | Promise<object>;
export type Move = {
  readonly endpoint: Endpoint;
  readonly body: Body;
  /** Parts of the path beside the request's number. */
  readonly params?: Readonly<Record<string, string>>;
};

const nothing: Body = () => ({});
/** One of a list, by the number that a step has drawn. */
export function pickOf<T>(list: readonly [T, ...T[]], pick: number): T {
  return list[pick % list.length] ?? list[0];
}

const contacts = ['phone', 'email', 'post'] as const;
const ground = ({ record, pick }: Given) => {
  const known = groundsOf(record);
  return known[pick % (known.length + 1)]?.id ?? 'no-such-ground';
};
const itemOf = ({ world, record }: Given, field: string): string =>
  world
    .person(record.customer)
    .flatMap(({ items }) => items)
    .find((held) => held.field === field)?.id ?? 'none';
const item = (fields: readonly [string, ...string[]]) => (given: Given) => ({
  item: itemOf(given, pickOf(fields, given.pick)),
});
const digest = ({ record }: Given) => ({ digest: record.proposal?.digest ?? 'none' });

function newestOf({ world, record }: Given, kind: string) {
  return world.desk.outbox(record.id).findLast((message) => message.kind === kind)?.payload ?? null;
}

function answers({ record }: Given, isRight: boolean): object {
  const asked = record.verification.sets.find(({ verdict }) => verdict === 'open')?.questions ?? [];
  return {
    answers: asked.map((question, index) => ({
      question,
      answer: isRight || index > 0 ? (lifeAnswers[question] ?? 'none') : 'wrong',
    })),
  };
}

/** The page as the account sees it, where it may. */
async function viewOf({ world, record, who }: Given): Promise<RequestView | null> {
  const reply = await world.call(who, readRequest, { params: { request: record.id } });
  return reply.status === 200 ? RequestView.parse(reply.body) : null;
}

async function sight(given: Given): Promise<{ digest: string; items: number }> {
  const deletion = (await viewOf(given))?.deletion;
  const counts = deletion?.counts;
  return {
    digest: deletion?.digest ?? 'none',
    items: (counts?.delete ?? 0) + (counts?.anonymise ?? 0),
  };
}

async function delivery(given: Given): Promise<object> {
  const ways = (await viewOf(given))?.disclosure?.deliveries ?? [];
  const way = ways[given.pick % Math.max(1, ways.length)];
  return way === undefined
    ? { method: 'link', item: null }
    : { method: way.method, item: way.item };
}

function decisions(given: Given): object {
  const { pick } = given;
  const note = itemOf(given, 'note');
  const onNote =
    pick % 4 === 2 ? { kind: 'black-out', spans: [{ from: 0, to: 5 }] } : { kind: 'include' };
  return {
    ...(note === 'none' ? {} : { [note]: onNote }),
    ...(pick % 5 === 3
      ? { [itemOf(given, 'name')]: { kind: 'withhold', ground: ground(given) } }
      : {}),
  };
}

function wishes(given: Given): object {
  const { pick } = given;
  const id = itemOf(given, pickOf(['product-plan', 'event-booked', 'name'], pick));
  return pick % 3 === 0 ? {} : { [id]: pick % 3 === 1 ? 'anonymise' : 'delete' };
}

function correctedTo({ record }: Given): string {
  const field = record.correction?.field;
  if (field === 'email' || field === 'phone' || field === 'post' || field === 'name')
    return typed[field];
  return '12 March 1984';
}

const statement = ({ pick }: Given) => (pick % 2 === 0 ? 'Thistle says' : null);

function proposal(given: Given): object {
  const { record, pick } = given;
  const isPart = pick % 3 !== 0;
  return {
    decision: isPart
      ? { kind: 'partly', value: correctedTo(given), ground: ground(given) }
      : { kind: 'accept' },
    sourceOfTruth: record.correction?.evidence[0]?.id ?? 'none',
    statement: statement(given),
  };
}

/** Another desk of the company; now and then the one where it lies. */
function otherDeskOf({ company, desk }: RequestRecord, pick: number): string {
  const desks = tinyDesks.filter((one) => one.company === company && one.id !== desk);
  return pick % 17 === 16 ? desk : (desks[pick % desks.length]?.id ?? desk);
}

/** Somebody of its desk; now and then of another. */
function colleagueOf({ desk }: RequestRecord, pick: number): string {
  const there = tinyStaff.filter(({ desks }) => pick % 13 === 12 || desks.includes(desk));
  return there[pick % Math.max(1, there.length)]?.id ?? 'ada';
}

/** Another open request of the same person for the same right. */
export function twinOf({ world, record }: Pick<Given, 'world' | 'record'>): string | null {
  const own = new Set(world.person(record.customer).map(({ id }) => id));
  const other = world
    .requests()
    .find(
      ({ id, kind, status, customer }) =>
        id !== record.id && kind === record.kind && status !== 'closed' && own.has(customer ?? ''),
    );
  return other?.id ?? null;
}

/** Everything that can be asked of a request, with a body that may well be taken. */
export const moves = {
  take: { endpoint: takeRequest, body: nothing },
  note: { endpoint: noteRequest, body: () => ({ text: typed.note }) },
  relink: {
    endpoint: relinkRequest,
    body: ({ pick }) => ({ customer: lifeCustomers[pick % lifeCustomers.length]?.id ?? 'c-ann' }),
  },
  'ask-set': { endpoint: askSet, body: nothing },
  'answer-right': { endpoint: answerSet, body: (given) => answers(given, true) },
  'answer-wrong': { endpoint: answerSet, body: (given) => answers(given, false) },
  'send-code': { endpoint: sendCode, body: item(contacts) },
  'confirm-code': {
    endpoint: confirmCode,
    body: (given) => ({ code: newestOf(given, 'code')?.code ?? '123456' }),
  },
  'confirm-wrong': { endpoint: confirmCode, body: () => ({ code: '000000' }) },
  'call-back': { endpoint: recordCallBack, body: item(['phone']) },
  'confirm-reference': {
    endpoint: confirmReference,
    body: (given) => ({
      reference:
        newestOf(given, given.pick % 2 === 0 ? 'alert' : 'questions')?.reference ?? 'abcdefgh',
    }),
  },
  declare: { endpoint: declare, body: () => ({ how: 'read-aloud' }) },
  'see-paper': {
    endpoint: seePaper,
    body: ({ pick }) => ({
      paper: 'passport',
      reason: 'knowledge-locked',
      addressMatches: pick % 2 === 0,
    }),
  },
  'ask-unlock': { endpoint: askUnlock, body: nothing },
  unfreeze: {
    endpoint: unfreezeRequest,
    body: (given) => ({ calledBack: itemOf(given, 'phone') }),
  },
  'decide-items': {
    endpoint: decideItems,
    body: (given) => ({ decisions: decisions(given) }),
  },
  preview: { endpoint: previewDisclosure, body: nothing },
  'propose-withholding': { endpoint: proposeWithholding, body: nothing },
  'propose-history': { endpoint: proposeHistory, body: nothing },
  'propose-refusal': {
    endpoint: proposeRefusal,
    body: (given) => ({
      ground: ground(given),
      ...(given.record.kind === 'correction' ? { statement: statement(given) } : {}),
    }),
  },
  approve: { endpoint: approveProposal, body: digest },
  return: { endpoint: returnProposal, body: (given) => ({ ...digest(given), note: typed.note }) },
  'hand-over': { endpoint: handOver, body: delivery },
  'carry-out-opt-out': { endpoint: carryOutOptOut, body: nothing },
  'add-evidence': {
    endpoint: addEvidence,
    body: () => ({ kind: 'document-seen', says: 'Thistle shows it', reference: 'scan L-77' }),
  },
  compare: { endpoint: compareCorrection, body: nothing },
  'decide-correction': {
    endpoint: decideCorrection,
    body: ({ record }) => ({ sourceOfTruth: record.correction?.evidence[0]?.id ?? 'none' }),
  },
  'propose-correction': { endpoint: proposeCorrection, body: proposal },
  'tell-recipients': {
    endpoint: tellRecipients,
    body: ({ pick }) => ({
      step: pickOf(['send', 'send', 'done', 'chase'], pick),
      recipient: null,
    }),
  },
  'decide-deletion': { endpoint: decideDeletion, body: (given) => ({ choices: wishes(given) }) },
  'propose-deletion': { endpoint: proposeDeletion, body: sight },
  'start-deletion': {
    endpoint: startDeletion,
    body: async (given) => ({ digest: (await sight(given)).digest }),
  },
  'undo-deletion': { endpoint: undoDeletion, body: nothing },
  close: { endpoint: closeRequest, body: nothing },
  'ask-withdrawal': { endpoint: askWithdrawal, body: () => ({ channel: 'phone' }) },
  'drop-withdrawal': { endpoint: dropWithdrawal, body: nothing },
  withdraw: { endpoint: withdrawRequest, body: nothing },
  remind: { endpoint: remindCustomer, body: nothing },
  'propose-lapse': { endpoint: proposeLapse, body: nothing },
  'mark-duplicate': { endpoint: markDuplicate, body: (given) => ({ of: twinOf(given) ?? 'R-0' }) },
  'mark-opened-in-error': {
    endpoint: markOpenedInError,
    body: () => ({ reason: 'test-entry', note: typed.note }),
  },
  reopen: { endpoint: reopenRequest, body: nothing },
  'ask-clarification': { endpoint: askClarification, body: () => ({ text: 'Thistle, which?' }) },
  'answer-clarification': {
    endpoint: answerClarification,
    body: () => ({ text: 'Thistle, that one' }),
  },
  'ask-fee': {
    endpoint: askFee,
    body: ({ pick }) => ({ reason: pickOf(feeReasons, pick), amount: 100 + pick }),
  },
  'confirm-fee': { endpoint: confirmFee, body: nothing },
  'waive-fee': { endpoint: waiveFee, body: nothing },
  extend: { endpoint: extendRequest, body: () => ({ reason: 'complex' }) },
  acknowledge: { endpoint: acknowledgeRequest, body: nothing },
  'edit-letter': {
    endpoint: editLetter,
    params: { letter: 'acknowledgement' },
    body: ({ pick }) => ({
      text: pick % 3 === 0 ? null : { subject: 'Thistle {reference}', body: 'Thistle {reference}' },
    }),
  },
  'offer-transfer': {
    endpoint: offerTransfer,
    body: ({ record, pick }) => ({ to: otherDeskOf(record, pick), summary: typed.note }),
  },
  'accept-transfer': { endpoint: acceptTransfer, body: nothing },
  'reject-transfer': {
    endpoint: rejectTransfer,
    body: ({ pick }) => ({ reason: pickOf(rejectionReasons, pick) }),
  },
  'promise-call': {
    endpoint: promiseCall,
    body: ({ world, pick }) => {
      const { date, minute } = localMoment(
        world.clock.now() + (1 + (pick % 30)) * HOUR,
        'Asia/Tokyo',
      );
      return { on: date, minute };
    },
  },
  'report-call': {
    endpoint: reportCall,
    body: ({ pick }) => ({ result: pickOf(callResults, pick) }),
  },
  reassign: {
    endpoint: reassignRequest,
    body: ({ record, pick }) => ({
      to: pick % 4 === 3 ? null : colleagueOf(record, pick),
      reason: pickOf(reassignReasons, pick),
    }),
  },
  'withdraw-transfer': { endpoint: withdrawTransfer, body: nothing },
  'explain-lateness': { endpoint: explainLateness, body: () => ({ reason: 'overlooked' }) },
} as const satisfies Readonly<Record<string, Move>>;
export type MoveName = keyof typeof moves;

// The keys of the table above.
export const moveNames = Object.keys(moves) as readonly MoveName[];
