import { askWithdrawal, withdrawRequest } from '../../src/contract/endings.ts';
import { approveHold, placeHold } from '../../src/contract/holds.ts';
import { deletionBody } from '../tiny/deletion-walk.ts';
import { correctionBody, optOutBody } from '../tiny/tiny-walk.ts';
import { genuine, impostor, type Caller } from './caller.ts';
import type { CallerDesk } from './caller-desk.ts';
import { callerRecords } from './caller-people.ts';
import { CodedAgent } from './coded-agent.ts';

/** Somebody who is who they say, and whether they got what they came for. */
export type Visit = {
  readonly name: string;
  readonly caller: Caller;
  readonly isServed: (world: CallerDesk, caller: Caller) => Promise<boolean>;
};

/** Whether the customer has their data in hand: by link and code, by post, or over the counter. */
async function hasPackage(
  world: CallerDesk,
  agent: CodedAgent,
  { claims, holds }: Caller,
): Promise<boolean> {
  const { status, outcome, disclosure } = await agent.view();
  if (status !== 'closed' || outcome !== 'granted') return false;
  if (disclosure?.handedOver?.method === 'in-person') return true;
  const name = callerRecords.find(({ id }) => id === claims)?.items[0]?.value ?? 'nobody';
  const inbox = world.inbox(holds).filter(({ request }) => request === agent.request);
  const print = inbox.find(({ kind }) => kind === 'package-print');
  if (print !== undefined) return JSON.stringify(print.payload).includes(name);
  const link = inbox.find(({ kind }) => kind === 'package-link');
  const codes = inbox
    .filter(({ kind }) => kind !== 'package-link')
    .flatMap(({ payload }) => payload?.code ?? []);
  for (const code of codes)
    if ((await world.openPackage(link?.payload?.reference ?? 'none', code))?.includes(name))
      return true;
  return false;
}

async function disclosed(
  world: CallerDesk,
  caller: Caller,
  asked: object = {},
  wait = 0,
): Promise<boolean> {
  const agent = await CodedAgent.answering(world, caller, asked);
  await agent.proves(caller);
  if (wait > 0) await world.pass(wait);
  if (!(await agent.isProved())) return false;
  return (await agent.discloses()) && hasPackage(world, agent, caller);
}

async function ended(agent: CodedAgent, outcome: string): Promise<boolean> {
  const view = await agent.view();
  return view.status === 'closed' && view.outcome === outcome;
}

async function corrected(
  world: CallerDesk,
  caller: Caller,
  field: string,
  asked: string,
): Promise<boolean> {
  const correction = { item: `${caller.claims}-${field}`, asked };
  const body = correctionBody({ customer: caller.claims, correction });
  const agent = await CodedAgent.answering(world, caller, body);
  if (!(await agent.proves(caller)) || !(await agent.corrects())) return false;
  const record = await world.desk.store.get('customer', caller.claims);
  const item = record?.items.find(({ id }) => id === correction.item);
  return item?.value === asked && ended(agent, 'granted');
}

async function erased(world: CallerDesk, caller: Caller, outcome: string): Promise<boolean> {
  const agent = await CodedAgent.answering(
    world,
    caller,
    deletionBody({ customer: caller.claims }),
  );
  return (await agent.proves(caller)) && (await agent.erases()) && ended(agent, outcome);
}

async function onHold(world: CallerDesk, customer: string): Promise<void> {
  const { desk } = world;
  const body = {
    items: [`${customer}-email`],
    everywhere: false,
    reason: 'dispute',
    reference: 'L-9',
    reviewOn: '2027-01-31',
  };
  const { id, version, proposal } = await desk.done('pia', placeHold, {
    params: { customer },
    body,
  });
  const sent = { params: { hold: id }, version, body: { digest: proposal?.digest } };
  await desk.done('pat', approveHold, sent);
}

/** Locks the questions by guessing, as somebody does who wants the owner shut out. */
async function lockedOut(world: CallerDesk, claims: string): Promise<void> {
  const stranger = impostor(claims);
  for (let time = 0; time < 2; time += 1)
    await (await CodedAgent.answering(world, stranger)).proves(stranger);
}

/** People who are who they say they are, each in another plight. */
export const visits: readonly Visit[] = [
  {
    name: 'calls and asks for their data',
    caller: genuine('c-plain'),
    isServed: async (world, caller) => disclosed(world, caller),
  },
  {
    name: 'asks for the categories only',
    caller: genuine('c-plain'),
    isServed: async (world, caller) => {
      const agent = await CodedAgent.answering(world, caller, { scope: 'categories' });
      return (await agent.proves(caller)) && (await agent.discloses()) && ended(agent, 'granted');
    },
  },
  {
    name: 'has too few questions in their record',
    caller: genuine('c-few'),
    isServed: async (world, caller) => disclosed(world, caller),
  },
  {
    name: 'has no channel of record',
    caller: genuine('c-nowhere'),
    isServed: async (world, caller) => disclosed(world, caller),
  },
  {
    name: 'was locked out by somebody else',
    caller: genuine('c-plain'),
    isServed: async (world, caller) => {
      await lockedOut(world, caller.claims);
      return disclosed(world, caller);
    },
  },
  {
    name: 'has one channel only, a telephone',
    caller: genuine('c-phone-only'),
    isServed: async (world, caller) => disclosed(world, caller, {}, 1),
  },
  {
    name: 'has an address only',
    caller: genuine('c-address'),
    isServed: async (world, caller) => disclosed(world, caller, {}, 5),
  },
  {
    name: 'declined to give some details',
    caller: genuine('c-declined'),
    isServed: async (world, caller) => disclosed(world, caller),
  },
  {
    name: 'writes a letter',
    caller: genuine('c-plain'),
    isServed: async (world, caller) => disclosed(world, caller, { channel: 'letter' }),
  },
  {
    name: 'writes an e-mail',
    caller: genuine('c-plain'),
    isServed: async (world, caller) => disclosed(world, caller, { channel: 'email' }),
  },
  {
    name: 'is in a hurry',
    caller: genuine('c-plain'),
    isServed: async (world, caller) => disclosed(world, caller, { urgent: true }),
  },
  {
    name: 'is in a hurry, with no channel left to ask for more',
    caller: genuine('c-phone-only'),
    isServed: async (world, caller) => disclosed(world, caller, { urgent: true }, 1),
  },
  {
    name: 'has a number that changed a few days ago',
    caller: genuine('c-swapped'),
    isServed: async (world, caller) => disclosed(world, caller, {}, 1),
  },
  {
    name: 'calls another desk after the first',
    caller: genuine('c-plain'),
    isServed: async (world, caller) => {
      const first = await CodedAgent.answering(world, caller, { desk: 'desk-b' }, 'bea');
      await first.proves({ ...caller, knows: [] });
      return disclosed(world, caller);
    },
  },
  {
    name: 'pressed "Not me" by mistake',
    caller: genuine('c-plain'),
    isServed: async (world, caller) => {
      const agent = await CodedAgent.answering(world, caller);
      await agent.proves(caller);
      const alert = world.inbox(caller.holds).findLast(({ kind }) => kind === 'alert');
      const { pressNotMe } = await import('../../src/contract/disclosures.ts');
      await world.desk.done(null, pressNotMe, { body: { reference: alert?.payload?.reference } });
      if (!(await agent.unfreezes(caller))) return false;
      const again = new CodedAgent(world, agent.request);
      return (
        (await again.proves(caller)) &&
        (await again.discloses()) &&
        hasPackage(world, again, caller)
      );
    },
  },
  {
    name: 'has a birth date put right',
    caller: genuine('c-plain'),
    isServed: async (world, caller) => corrected(world, caller, 'birth-date', '1984-03-12'),
  },
  {
    name: 'has a new telephone number',
    caller: genuine('c-plain'),
    isServed: async (world, caller) => corrected(world, caller, 'phone', '+81355509988'),
  },
  {
    name: 'has moved house, and gave an address only',
    caller: genuine('c-address'),
    isServed: async (world, caller) =>
      corrected(world, caller, 'post', '1-1 Atarashii-cho, Minato-ku'),
  },
  {
    name: 'wants to be erased',
    caller: genuine('c-old'),
    isServed: async (world, caller) => erased(world, caller, 'granted'),
  },
  {
    name: 'wants to be erased while something is on hold',
    caller: genuine('c-old'),
    isServed: async (world, caller) => {
      await onHold(world, caller.claims);
      return erased(world, caller, 'partly-granted');
    },
  },
  {
    name: 'wants no more marketing',
    caller: genuine('c-plain'),
    isServed: async (world, caller) => {
      await CodedAgent.answering(world, caller, optOutBody({ customer: caller.claims }));
      const record = await world.desk.store.get('customer', caller.claims);
      return record?.suppressions.length === 1;
    },
  },
  {
    name: 'takes their request back',
    caller: genuine('c-plain'),
    isServed: async (world, caller) => {
      const agent = await CodedAgent.answering(world, caller);
      await agent.does(askWithdrawal, { channel: 'phone' });
      await agent.proves(caller);
      return (await agent.does(withdrawRequest)) && ended(agent, 'withdrawn');
    },
  },
];
