import type { Endpoint } from '../../src/contract/endpoint.ts';
import { readRequest } from '../../src/contract/requests.ts';
import { stepUp } from '../../src/contract/session.ts';
import { sendCode } from '../../src/contract/verification.ts';
import { contactKind } from '../../src/domain/customer.ts';
import { DAY } from '../../src/domain/instant.ts';
import { localMoment } from '../../src/server/desk-time.ts';
import { DEMO_PIN } from '../step-up.ts';
import type { TinyWalk } from '../tiny/tiny-walk.ts';
import { TinyWalk as Walk } from '../tiny/tiny-walk.ts';
import { grounds } from './inquiry-standings.ts';

type Make = (walk: TinyWalk) => Promise<object>;

const just = (body: object): Make => {
  return async () => body;
};

/** A contact point that the request's customer can be reached by; a phone, where only a phone will do. */
async function channelOf(walk: TinyWalk, only?: 'phone'): Promise<string> {
  const { customer, correction } = await walk.record();
  const held = await walk.desk.store.get('customer', customer ?? 'nobody');
  const item = held?.items.find(
    ({ field, state, id }) =>
      state === 'held' &&
      id !== correction?.item &&
      (only === undefined ? contactKind(field) !== null : field === only),
  );
  return item?.id ?? 'none';
}

const digestOf: Make = async (walk) => ({
  digest: (await walk.record()).proposal?.digest ?? 'digest-of-nothing',
});

/** What the request's page shows of its deletion, to a privacy officer. */
async function benchOf(walk: TinyWalk): Promise<{ digest: string; items: number }> {
  const { deletion } = await walk.desk.done('pia', readRequest, { params: { request: walk.id } });
  const counts = deletion?.counts;
  return {
    digest: deletion?.digest ?? 'digest-of-nothing',
    items: (counts?.delete ?? 0) + (counts?.anonymise ?? 0),
  };
}

/** Somebody else of the desk, where it has anybody else. */
function helperOf({ by }: TinyWalk): string {
  return by === 'nan' || by === 'bea' ? by : 'ali';
}

async function evidenceOf(walk: TinyWalk): Promise<string> {
  return (await walk.record()).correction?.evidence[0]?.id ?? 'none';
}

/** Another record of the same company, with every field. */
const others: Readonly<Record<string, string>> = {
  none: 'c-two',
  'c-full': 'c-two',
  'c-ntt': 'c-ntt-old',
};

async function otherCustomer(walk: TinyWalk): Promise<object> {
  const { customer } = await walk.record();
  return { customer: others[customer ?? 'none'] ?? 'c-full' };
}

/** A second request like this one, of the same person. */
async function duplicateOf(walk: TinyWalk): Promise<object> {
  const { kind, scope, customer, correction, desk, company } = await walk.record();
  const body = {
    company,
    desk,
    customer,
    kind,
    scope,
    optOutScope: null,
    channel: 'phone',
    caller: 'customer',
    language: 'en',
    words: '',
    contactGiven: null,
    reference: null,
    urgent: false,
    correction: correction === null ? null : { item: correction.item, asked: correction.asked },
  };
  return { of: (await Walk.open(walk.desk, body, helperOf(walk))).id };
}

/** The reference in an alert that went to another channel than the code. */
async function referenceOf(walk: TinyWalk): Promise<object> {
  if (walk.desk.outbox(walk.id, 'alert').length === 0)
    await walk.do(sendCode, { item: await channelOf(walk) }, helperOf(walk));
  const alert = walk.desk.outbox(walk.id, 'alert').at(-1);
  return { reference: alert?.payload?.reference ?? 'unknown-reference' };
}

async function deliveryOf(walk: TinyWalk): Promise<object> {
  const view = await walk.desk.done('pia', readRequest, { params: { request: walk.id } });
  const way = view.disclosure?.deliveries[0];
  return { method: way?.method ?? 'post', item: way?.item ?? null };
}

async function correctionOf(walk: TinyWalk): Promise<object> {
  const { correction } = await walk.record();
  const decision =
    correction?.field === 'post'
      ? { kind: 'accept' }
      : { kind: 'partly', value: '1984-03-14', ground: grounds.correction };
  return { decision, sourceOfTruth: await evidenceOf(walk), statement: null };
}

/** Bodies with which each command would be done, were it allowed in the state. */
const bodies: Readonly<Record<string, Make>> = {
  noteRequest: just({ text: 'a note' }),
  relinkRequest: otherCustomer,
  approveProposal: digestOf,
  returnProposal: async (walk) => ({ ...(await digestOf(walk)), note: 'again, please' }),
  proposeRefusal: async (walk) => {
    const { kind, company } = await walk.record();
    const inHongKong = 'hk-ground-dar-third-party';
    return { ground: company === 'hkt' ? (grounds[kind] ?? grounds.inquiry) : inHongKong };
  },
  unfreezeRequest: async (walk) => ({ calledBack: await channelOf(walk, 'phone') }),
  answerSet: async (walk) => walk.answers(),
  sendCode: async (walk) => ({ item: await channelOf(walk) }),
  confirmCode: async (walk) => ({ code: walk.code === '' ? '123456' : walk.code }),
  recordCallBack: async (walk) => ({ item: await channelOf(walk, 'phone') }),
  confirmReference: referenceOf,
  declare: just({ how: 'read-aloud' }),
  seePaper: just({ paper: 'passport', reason: 'knowledge-locked', addressMatches: true }),
  decideItems: just({ decisions: {} }),
  handOver: deliveryOf,
  addEvidence: just({ kind: 'customer-says', says: 'It is so.', reference: null }),
  decideCorrection: async (walk) => ({ sourceOfTruth: await evidenceOf(walk) }),
  proposeCorrection: correctionOf,
  tellRecipients: async (walk) => {
    const { correction } = await walk.record();
    const isToldYet = correction?.propagation.every(({ state }) => state !== 'to-send') ?? false;
    return { step: isToldYet ? 'chase' : 'send', recipient: null };
  },
  decideDeletion: just({ choices: {} }),
  proposeDeletion: benchOf,
  startDeletion: async (walk) => ({ digest: (await benchOf(walk)).digest }),
  askWithdrawal: just({ channel: 'phone' }),
  markDuplicate: duplicateOf,
  markOpenedInError: just({ reason: 'test-entry', note: 'entered for a test' }),
  askClarification: just({ text: 'Which?' }),
  answerClarification: just({ text: 'That one.' }),
  askFee: just({ reason: 'cost', amount: 500 }),
  extendRequest: just({ reason: 'complex' }),
  explainLateness: just({ reason: 'overlooked' }),
  editLetter: just({ text: null }),
  offerTransfer: async (walk) => {
    const { desk, company } = await walk.record();
    const other = (await walk.desk.store.desks()).find(
      (one) => one.company === company && one.id !== desk,
    );
    return { to: other?.id ?? 'none', summary: 'asked us by phone' };
  },
  rejectTransfer: just({ reason: 'another-matter' }),
  promiseCall: async (walk) => ({
    on: localMoment(walk.desk.clock.now() + DAY, 'Asia/Tokyo').date,
    minute: 11 * 60,
  }),
  reportCall: just({ result: 'done' }),
  reassignRequest: just({ to: null, reason: 'absent' }),
};

/** Bodies that cannot be had where the command is refused anyway, in a form that every schema takes. */
const shapes: Readonly<Record<string, object>> = {
  relinkRequest: { customer: 'c-two' },
  answerSet: { answers: [] },
  confirmReference: { reference: 'abcdefgh' },
  handOver: { method: 'post', item: null },
  proposeDeletion: { digest: 'd', items: 1 },
  startDeletion: { digest: 'd' },
  markDuplicate: { of: 'R-0' },
};

/** A body for a command that is to be refused; nothing is done to make it. */
export async function bodyToRefuse(walk: TinyWalk, { id }: Endpoint): Promise<object> {
  return shapes[id] ?? (await bodies[id]?.(walk)) ?? {};
}

/** A body for a command that is to be done, and whatever has to be there for it. */
export async function bodyToDo(walk: TinyWalk, { id }: Endpoint, account: string): Promise<object> {
  if (id === 'startDeletion') await walk.desk.done(account, stepUp, { body: { pin: DEMO_PIN } });
  return (await bodies[id]?.(walk)) ?? {};
}

/** What the path of a command names: the request, and of a letter the first that can leave. */
export async function pathOf(
  walk: TinyWalk,
  { path }: Endpoint,
): Promise<Readonly<Record<string, string>>> {
  if (!path.includes(':letter')) return { request: walk.id };
  const { letters } = await walk.desk.done('pia', readRequest, { params: { request: walk.id } });
  return { request: walk.id, letter: letters[0]?.letter ?? 'refusal' };
}
