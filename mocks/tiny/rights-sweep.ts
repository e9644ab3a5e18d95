import { allEndpoints } from '../../src/contract/all-endpoints.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { markOpenedInError } from '../../src/contract/endings.ts';
import { Problem } from '../../src/contract/problem.ts';
import {
  approveProposal,
  closeRequest,
  openRequest,
  proposeRefusal,
  readRequest,
} from '../../src/contract/requests.ts';
import { permissions } from '../../src/domain/permission.ts';
import { requestCommands, type RequestStatus } from '../../src/domain/vocabulary.ts';
import { TinyDesk } from './tiny-desk.ts';
import { inquiryBody, optOutBody, TinyWalk } from './tiny-walk.ts';

/** A request in a state that the desk itself brought it into. */
type Standing = {
  readonly name: string;
  readonly status: RequestStatus;
  readonly make: (desk: TinyDesk) => Promise<TinyWalk>;
};

const ground = 'jp-ground-harm-to-rights';

async function refused(walk: TinyWalk): Promise<TinyWalk> {
  await walk.do(proposeRefusal, { ground });
  const { proposed } = await walk.view('sue');
  await walk.do(approveProposal, { digest: proposed?.digest }, 'sue');
  return walk;
}

/** Every state that the sweep asks in. */
export const standings: readonly Standing[] = [
  { name: 'inquiry received', status: 'received', make: async (desk) => TinyWalk.open(desk) },
  {
    name: 'inquiry awaiting identity',
    status: 'awaiting-identity',
    make: async (desk) => {
      const walk = await TinyWalk.open(desk);
      await walk.answer(false);
      return walk;
    },
  },
  {
    name: 'inquiry in review',
    status: 'in-review',
    make: async (desk) => (await TinyWalk.open(desk)).prove(),
  },
  {
    name: 'inquiry awaiting approval',
    status: 'awaiting-approval',
    make: async (desk) => {
      const walk = await TinyWalk.open(desk);
      await walk.do(proposeRefusal, { ground });
      return walk;
    },
  },
  {
    name: 'inquiry carrying out',
    status: 'carrying-out',
    make: async (desk) => refused(await TinyWalk.open(desk)),
  },
  {
    name: 'inquiry refused and closed',
    status: 'closed',
    make: async (desk) => {
      const walk = await refused(await TinyWalk.open(desk));
      await walk.do(closeRequest);
      return walk;
    },
  },
  {
    name: 'inquiry opened in error',
    status: 'closed',
    make: async (desk) => {
      const walk = await TinyWalk.open(desk);
      await walk.do(markOpenedInError, { reason: 'test-entry', note: 'entered for a test' });
      return walk;
    },
  },
  {
    name: 'opt-out carried out',
    status: 'carrying-out',
    make: async (desk) => TinyWalk.open(desk, optOutBody()),
  },
  {
    name: 'opt-out closed',
    status: 'closed',
    make: async (desk) => {
      const walk = await TinyWalk.open(desk, optOutBody());
      await walk.do(closeRequest);
      return walk;
    },
  },
  {
    name: 'inquiry of somebody not found',
    status: 'received',
    make: async (desk) => {
      const contactGiven = { kind: 'email', value: 'quill@letterbox.example' };
      const { id } = await desk.done('ada', openRequest, {
        body: inquiryBody({ customer: null, contactGiven }),
      });
      return new TinyWalk(desk, id, 'ada');
    },
  },
];

/** Accounts by what they are to the request: its own hand, fresh of its desk, the hand under another account, of another desk or company. */
export const accounts = [
  'ada',
  'ali',
  'bea',
  'nan',
  'sue',
  'ada-lead',
  'bob',
  'pia',
  'aud',
] as const;
export type SweepAccount = (typeof accounts)[number];

/** Bodies that every schema takes, so that the rule itself answers. */
const bodies: Readonly<Record<string, object>> = {
  noteRequest: { text: 'a note' },
  relinkRequest: { customer: 'c-two' },
  approveProposal: { digest: 'd' },
  returnProposal: { digest: 'd', note: 'again' },
  proposeRefusal: { ground },
  unfreezeRequest: { calledBack: 'c-full-phone' },
  answerSet: { answers: [] },
  sendCode: { item: 'c-full-phone' },
  confirmCode: { code: '123456' },
  recordCallBack: { item: 'c-full-phone' },
  confirmReference: { reference: 'abcdefgh' },
  declare: { how: 'read-aloud' },
  seePaper: { paper: 'passport', reason: 'knowledge-locked', addressMatches: true },
  decideItems: { decisions: {} },
  handOver: { method: 'post', item: null },
  addEvidence: { kind: 'customer-says', says: 'x', reference: null },
  decideCorrection: { sourceOfTruth: 'x' },
  proposeCorrection: { decision: { kind: 'accept' }, sourceOfTruth: 'x', statement: null },
  tellRecipients: { step: 'send', recipient: null },
  decideDeletion: { choices: {} },
  proposeDeletion: { digest: 'd', items: 1 },
  startDeletion: { digest: 'd' },
  askWithdrawal: { channel: 'phone' },
  markDuplicate: { of: 'R-0' },
  markOpenedInError: { reason: 'test-entry', note: 'x' },
  askClarification: { text: 'which?' },
  answerClarification: { text: 'that' },
  extendRequest: { reason: 'complex' },
  explainLateness: { reason: 'overlooked' },
};

type Asked = Endpoint & { readonly command: (typeof requestCommands)[number] };

/** Endpoints of the commands on a request. */
export const swept: readonly Asked[] = allEndpoints.filter((endpoint): endpoint is Asked =>
  requestCommands.some((command) => command === endpoint.command && endpoint.versioned),
);

/** What the sweep found: how many cells were asked, and every cell that was answered otherwise than the table says. */
export type Swept = { readonly cells: number; readonly wrong: readonly string[] };

/** Asks every command of every account in one state. Each refusal changes nothing and leaves exactly one event. */
export async function sweep(standing: Standing): Promise<Swept> {
  const desk = new TinyDesk();
  const walk = await standing.make(desk);
  const wrong: string[] = [];
  let cells = 0;
  const { status } = await walk.record();
  if (status !== standing.status) wrong.push(`${standing.name} is ${status}`);
  for (const account of accounts) {
    await desk.tokenOf(account);
    for (const endpoint of swept) {
      cells += 1;
      const fault = await askOne(desk, walk, account, endpoint);
      if (fault !== null) wrong.push(`${standing.name}: ${endpoint.id} by ${account}: ${fault}`);
    }
  }
  return { cells, wrong };
}

/** What the table lets an account be told; `version-moved` stands for yes, because the version sent was never the one. */
async function expected(
  desk: TinyDesk,
  walk: TinyWalk,
  account: SweepAccount,
  endpoint: Asked,
): Promise<string> {
  const role = (await desk.store.staff()).find(({ id }) => id === account)?.role ?? 'auditor';
  if (permissions[endpoint.command][role] === 'none') return 'role-lacks-right';
  const seen = await desk.call(account, readRequest, { params: { request: walk.id } });
  if (seen.status !== 200) return 'not-found';
  const can = (await desk.done(account, readRequest, { params: { request: walk.id } })).can[
    endpoint.command
  ];
  return can === true || can === undefined ? 'version-moved' : can.code;
}

async function askOne(
  desk: TinyDesk,
  walk: TinyWalk,
  account: SweepAccount,
  endpoint: Asked,
): Promise<string | null> {
  const wanted = await expected(desk, walk, account, endpoint);
  const before = { record: await walk.record(), size: await desk.store.auditSize() };
  const version = wanted === 'version-moved' ? before.record.version + 1 : before.record.version;
  const reply = await desk.call(account, endpoint, {
    params: { request: walk.id },
    body: bodies[endpoint.id] ?? {},
    version,
  });
  if (reply.status < 300) return `was done, not ${wanted}`;
  const told = Problem.parse(reply.body).type;
  if (told !== wanted) return `${told}, not ${wanted}`;
  if (JSON.stringify(await walk.record()) !== JSON.stringify(before.record)) return 'changed it';
  const left = (await desk.events()).slice(before.size);
  const isOne =
    left.length === 1 && left[0]?.action === 'command.refused' && left[0].actor.id === account;
  return isOne ? null : `left ${left.length} events`;
}
