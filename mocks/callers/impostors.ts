import { askWithdrawal, markDuplicate, withdrawRequest } from '../../src/contract/endings.ts';
import { handOver, pressNotMe } from '../../src/contract/disclosures.ts';
import { lookUpCustomers } from '../../src/contract/look-up.ts';
import { revealItem } from '../../src/contract/customers.ts';
import { approveProposal, relinkRequest } from '../../src/contract/requests.ts';
import { openRequest } from '../../src/contract/open-request.ts';
import {
  answerSet,
  askSet,
  confirmCode,
  confirmReference,
  seePaper,
  sendCode,
} from '../../src/contract/verification.ts';
import { correctionBody, inquiryBody, optOutBody } from '../tiny/tiny-walk.ts';
import { deletionBody } from '../tiny/deletion-walk.ts';
import { answerOf, everyAnswer, genuine, impostor, type Caller } from './caller.ts';
import type { CallerDesk } from './caller-desk.ts';
import { CodedAgent } from './coded-agent.ts';

/** Somebody who is not who they say: how they try, and who they are while they do. */
export type Attempt = {
  readonly name: string;
  readonly caller: Caller;
  /** Gives the harm that was done beside anything learnt, or nothing. */
  readonly tries: (world: CallerDesk, caller: Caller) => Promise<string | null | void>;
};

const victim = 'c-victim';
const own = 'mallory@letterbox.example';
const answersIn = async (world: CallerDesk, caller: Caller, asked: object = {}, by = 'ada') =>
  CodedAgent.answering(world, caller, asked, by);

/** Proves what can be proved and takes whatever the page then gives. */
async function all(world: CallerDesk, caller: Caller, asked: object = {}, by = 'ada') {
  const agent = await answersIn(world, caller, asked, by);
  await agent.proves(caller);
  await agent.discloses();
  return agent;
}

/** Proves what can be proved, waits out whatever has to be waited for, and takes what the page then gives. */
async function patiently(world: CallerDesk, caller: Caller): Promise<void> {
  const agent = await answersIn(world, caller);
  await agent.proves(caller);
  await world.pass(5);
  await agent.discloses();
}

/** Knows every answer, as somebody does who has found a bill and a folder. */
const informed = (claims = victim, given: Partial<Caller> = {}) =>
  impostor(claims, { knows: everyAnswer, ...given });

/** At the next desk, and the next, until one believes it. */
function shopping(asked: readonly (readonly [string, string, string])[]): Attempt['tries'] {
  return async (world, caller) => {
    for (const [by, desk, customer] of asked) await all(world, caller, { desk, customer }, by);
  };
}

/** The owner's own request, proved and ready. */
async function ofOwner(world: CallerDesk, claims = victim): Promise<CodedAgent> {
  const owner = genuine(claims);
  const agent = await answersIn(world, owner, {}, 'ali');
  await agent.proves(owner);
  return agent;
}

async function guessPackages(world: CallerDesk, holds: readonly string[]): Promise<void> {
  for (const { payload } of world.inbox(holds))
    for (const code of ['123456', '000000', '111111', '222222', '333333', '444444'])
      await world.openPackage(payload?.reference ?? 'none', code);
}

/** Ways by which people try to get at what is somebody else's. */
export const attempts: readonly Attempt[] = [
  {
    name: 'says the right name, address and birth date',
    caller: impostor(victim, { knows: ['name', 'post', 'birth-date'] }),
    tries: async (world, caller) => void (await all(world, caller)),
  },
  {
    name: 'guesses until it locks, and comes back the day after',
    caller: impostor(victim),
    tries: async (world, caller) => {
      await all(world, caller);
      await world.pass(1);
      await all(world, caller);
    },
  },
  {
    name: 'knows two of six answers and tries again and again',
    caller: impostor(victim, { knows: ['product-plan', 'event-booked'] }),
    tries: async (world, caller) => {
      for (let time = 0; time < 3; time += 1) await all(world, caller);
    },
  },
  {
    name: 'knows every answer from a stolen bill, and guesses the code',
    caller: informed(),
    tries: async (world, caller) => void (await all(world, caller)),
  },
  {
    name: 'knows every answer and asks for a new address',
    caller: informed(),
    tries: async (world, caller) => {
      const agent = await all(world, caller, { contactGiven: { kind: 'email', value: own } });
      for (const item of [null, own, 'c-mallory-email'])
        for (const method of ['link', 'post', 'in-person'])
          await agent.does(handOver, { method, item });
    },
  },
  {
    name: 'has the telephone number, which changed a few days ago',
    caller: informed('c-swapped', { holds: ['c-swapped-phone'], picksUp: true }),
    tries: async (world, caller) => void (await all(world, caller)),
  },
  {
    name: 'has the only number that is known, which changed a few days ago',
    caller: informed('c-new-phone', { holds: ['c-new-phone-phone'], picksUp: true }),
    tries: patiently,
  },
  {
    name: 'has the only number that is known, which a household shares',
    caller: informed('c-shared-phone', { holds: ['c-shared-phone-phone'], picksUp: true }),
    tries: patiently,
  },
  {
    name: 'has the stolen handset, and knows no answer',
    caller: impostor(victim, { holds: ['c-victim-phone'], picksUp: true }),
    tries: async (world, caller) => void (await all(world, caller)),
  },
  {
    name: 'writes from a sender that is not theirs',
    caller: impostor(victim, { knows: ['name', 'email'] }),
    tries: async (world, caller) => {
      const contactGiven = { kind: 'email', value: own };
      const agent = await answersIn(world, caller, { channel: 'email', contactGiven });
      await agent.proves(caller);
      for (const reference of ['aaaaaaaaaaaaaaaa', 'reference', 'c-victim-email'])
        await agent.does(confirmReference, { reference });
      await agent.discloses();
    },
  },
  {
    name: 'tells the code of another request, their own',
    caller: informed(victim, { holds: ['c-mallory-phone', 'c-mallory-email'] }),
    tries: async (world, caller) => {
      const mine = await answersIn(world, genuine('c-mallory'));
      await mine.does(sendCode, { item: 'c-mallory-phone' });
      const told = world.inbox(caller.holds).findLast(({ kind }) => kind === 'code');
      const agent = await answersIn(world, caller);
      await agent.does(sendCode, { item: 'c-victim-phone' });
      await agent.does(confirmCode, { code: told?.payload?.code ?? '123456' });
      await agent.proves(caller);
      await agent.discloses();
    },
  },
  {
    name: 'lives in the household and has its shared telephone',
    caller: informed('c-household', { holds: ['c-household-phone'], picksUp: true }),
    tries: async (world, caller) => void (await all(world, caller)),
  },
  {
    name: 'tries one desk after the other',
    caller: impostor(victim, { knows: ['product-plan'] }),
    tries: shopping([
      ['ada', 'desk-a', victim],
      ['bea', 'desk-b', victim],
      ['sam', 'desk-a', victim],
    ]),
  },
  {
    name: 'tries the other record of the same person',
    caller: impostor('c-two-records', { knows: ['event-booked'] }),
    tries: shopping([
      ['ada', 'desk-a', 'c-two-records'],
      ['bea', 'desk-b', 'c-two-records-too'],
      ['ali', 'desk-a', 'c-two-records-too'],
    ]),
  },
  {
    name: 'tries one agent after the other',
    caller: impostor(victim),
    tries: shopping([
      ['ada', 'desk-a', victim],
      ['ali', 'desk-a', victim],
      ['pia', 'desk-b', victim],
    ]),
  },
  {
    name: 'says they are a lawyer, without the customer',
    caller: informed(victim, { paper: false }),
    tries: async (world, caller) =>
      void (await all(world, caller, {
        caller: 'representative',
        representation: { title: 'agent', name: 'Lex Cowley', harm: false },
        contactGiven: { kind: 'email', value: 'cowley@chambers.example' },
      })),
  },
  {
    name: 'says they are the police',
    caller: informed(),
    tries: async (world, caller) => {
      const body = inquiryBody({ customer: victim, kind: 'legal-demand', scope: null });
      await world.try('ada', openRequest, { body });
      await all(world, caller, { words: 'This is a police matter.' });
    },
  },
  {
    name: 'is in a great hurry',
    caller: informed(victim, { knows: everyAnswer.slice(0, 4) }),
    tries: async (world, caller) => void (await all(world, caller, { urgent: true })),
  },
  {
    name: 'uses what an agent has seen for somebody else',
    caller: impostor(victim, { knows: ['product-plan', 'event-booked', 'customer-number'] }),
    tries: async (world, caller) => {
      await ofOwner(world);
      for (const field of caller.knows)
        await world.try('ada', revealItem, {
          params: { customer: victim, item: `${victim}-${field}` },
          body: { purpose: 'answer-customer' },
        });
      await all(world, caller);
    },
  },
  {
    name: 'proves who they are and has the request moved to another record',
    caller: informed('c-mallory', { holds: ['c-mallory-phone', 'c-mallory-email'], picksUp: true }),
    tries: async (world, caller) => {
      const agent = await answersIn(world, caller);
      await agent.proves(caller);
      await agent.does(relinkRequest, { customer: victim });
      await agent.does(relinkRequest, { customer: victim }, 'sue');
      await agent.discloses();
    },
  },
  {
    name: 'has an unproved request joined to their own proved one',
    caller: impostor(victim, { holds: ['c-mallory-phone', 'c-mallory-email'] }),
    tries: async (world, caller) => {
      const mine = await answersIn(world, genuine('c-mallory'));
      await mine.proves(genuine('c-mallory'));
      const agent = await answersIn(world, caller);
      await agent.does(markDuplicate, { of: mine.request });
      await mine.does(markDuplicate, { of: agent.request });
      await agent.discloses();
    },
  },
  {
    name: 'proves little for the categories, then asks for the data',
    caller: impostor(victim, {
      knows: everyAnswer.slice(0, 3),
      holds: ['c-victim-phone'],
      picksUp: true,
    }),
    tries: async (world, caller) => {
      await all(world, caller, { scope: 'categories' });
      await all(world, { ...caller, knows: [] }, { scope: 'data' });
    },
  },
  {
    name: 'goes on with a request whose proof has ended',
    caller: informed(),
    tries: async (world, caller) => {
      const agent = await ofOwner(world);
      await world.pass(15);
      await agent.proves(caller);
      await agent.discloses();
    },
  },
  {
    name: 'corrects the address first, then asks for the data',
    caller: informed('c-address', { paper: null }),
    tries: async (world, caller) => {
      const correction = { item: 'c-address-post', asked: '1-1 Atarashii-cho, Tokyo' };
      const given = correctionBody({ customer: 'c-address', correction });
      const agent = await answersIn(world, caller, given);
      await agent.proves(caller);
      await agent.corrects();
      await world.pass(7);
      await all(world, { ...caller, holds: ['c-address-post'] });
    },
  },
  {
    name: 'takes the owner’s request back',
    caller: informed(),
    tries: async (world, caller) => {
      const agent = await ofOwner(world);
      await world.pass(1);
      await agent.does(askWithdrawal, { channel: 'phone' });
      await agent.proves(caller);
      return (await agent.does(withdrawRequest)) ? 'took it back' : null;
    },
  },
  {
    name: 'opts somebody out, which everybody may',
    caller: impostor(victim),
    tries: async (world, caller) => {
      const body = { ...optOutBody({ customer: victim }), channel: 'email' };
      const contactGiven = { kind: 'email', value: own };
      await answersIn(world, caller, { ...body, contactGiven });
    },
  },
  {
    name: 'holds the telephone and knows everything, but the owner presses "Not me"',
    caller: informed(victim, { holds: ['c-victim-phone'], picksUp: false }),
    tries: async (world, caller) => {
      const agent = await answersIn(world, caller);
      await agent.does(sendCode, { item: 'c-victim-phone' });
      const alert = world.inbox(['c-victim-email']).findLast(({ kind }) => kind === 'alert');
      await world.try('ada', pressNotMe, { body: { reference: alert?.payload?.reference } });
      await agent.proves(caller);
      await agent.unfreezes(caller);
      await agent.discloses();
    },
  },
  {
    name: 'shows a paper, and the agent goes on without a supervisor',
    caller: informed('c-nowhere', { paper: true }),
    tries: async (world, caller) => {
      const agent = await answersIn(world, caller);
      const paper = { paper: 'passport', reason: 'no-channel-of-record', addressMatches: true };
      await agent.does(seePaper, paper);
      await agent.does(approveProposal, { digest: (await agent.view()).proposed?.digest });
      await agent.discloses();
    },
  },
  {
    name: 'shows a paper that the supervisor does not believe',
    caller: informed('c-nowhere', { paper: false }),
    tries: async (world, caller) => void (await all(world, caller)),
  },
  {
    name: 'reads the owner’s mail and has the link, without its code',
    caller: impostor(victim, { holds: ['c-victim-email'] }),
    tries: async (world, caller) => {
      const agent = await ofOwner(world);
      await agent.discloses();
      await guessPackages(world, caller.holds);
    },
  },
  {
    name: 'asks whether anything is held about somebody',
    caller: impostor(victim),
    tries: async (world, caller) => {
      const details = ['Feathermoor'];
      await world.desk.done('ada', lookUpCustomers, {
        body: { company: 'hkt', purpose: 'customer-contact', details },
      });
      const contactGiven = { kind: 'email', value: own };
      const nobody = await answersIn(world, caller, { customer: null, contactGiven });
      await nobody.proves(caller);
      await all(world, caller, { contactGiven });
    },
  },
  {
    name: 'answers with the reference of an older message',
    caller: informed(),
    tries: async (world, caller) => {
      const older = await ofOwner(world);
      const reference = world.inbox(['c-victim-email'])[0]?.payload?.reference ?? 'none';
      const agent = await answersIn(world, caller);
      await agent.does(confirmReference, { reference });
      await agent.proves(caller);
      await agent.discloses();
      await older.view();
    },
  },
  {
    name: 'wants somebody erased',
    caller: informed(),
    tries: async (world, caller) => {
      const agent = await answersIn(world, caller, deletionBody({ customer: victim }));
      await agent.proves(caller);
      return (await agent.erases()) ? 'had it erased' : null;
    },
  },
  {
    name: 'learns from the verdict which answer was wrong',
    caller: impostor(victim, { knows: everyAnswer.slice(0, 5) }),
    tries: async (world, caller) => {
      const agent = await answersIn(world, caller);
      for (let time = 0; time < 3; time += 1) {
        await agent.does(askSet);
        const { verification } = await agent.view();
        const questions = verification.set?.questions ?? [];
        const answers = questions.map((question, place) => ({
          question,
          answer: place === time ? 'wrong' : answerOf(caller, question),
        }));
        await agent.does(answerSet, { answers });
      }
      await agent.proves({ ...caller, knows: [] });
      await agent.discloses();
    },
  },
];
