import { proposeCorrection, tellRecipients } from '../../src/contract/corrections.ts';
import { askClarification, askWithdrawal, withdrawRequest } from '../../src/contract/endings.ts';
import { proposeRefusal } from '../../src/contract/requests.ts';
import type { TinyDesk } from '../tiny/tiny-desk.ts';
import { correctionBody, TinyWalk } from '../tiny/tiny-walk.ts';
import { approved, closed, days, frozen, grounds, refused, silent } from './inquiry-standings.ts';
import { endedStandings } from './ended-standings.ts';
import type { Standing } from './standing.ts';

const open = async (desk: TinyDesk, given: object = {}) =>
  TinyWalk.open(desk, correctionBody(given));
const proved = async (desk: TinyDesk) => (await open(desk)).proveCorrection();
const corrected = async (desk: TinyDesk) => (await proved(desk)).correct();

async function partly(desk: TinyDesk): Promise<TinyWalk> {
  const walk = await proved(desk);
  const { correction } = await walk.record();
  await walk.do(proposeCorrection, {
    decision: { kind: 'partly', value: '1984-03-13', ground: grounds.correction },
    sourceOfTruth: correction?.evidence[0]?.id,
    statement: null,
  });
  return walk;
}

/** The only contact point of the customer, which no code can go past. */
async function alone(desk: TinyDesk): Promise<TinyWalk> {
  const walk = await open(desk, {
    customer: 'c-post',
    correction: { item: 'c-post-post', asked: '1-1 Atarashii-cho' },
  });
  await walk.answer();
  return walk;
}

async function byException(desk: TinyDesk): Promise<TinyWalk> {
  const walk = await alone(desk);
  const { correction } = await walk.record();
  await walk.do(proposeCorrection, {
    decision: { kind: 'accept' },
    sourceOfTruth: correction?.evidence[0]?.id,
    statement: null,
  });
  return walk;
}

async function told(desk: TinyDesk): Promise<TinyWalk> {
  const walk = await corrected(desk);
  await walk.do(tellRecipients, { step: 'send', recipient: null });
  return walk;
}

async function withdrawn(desk: TinyDesk): Promise<TinyWalk> {
  const walk = await open(desk);
  await walk.do(askWithdrawal, { channel: 'phone' });
  await walk.tellCode('email');
  await walk.do(withdrawRequest);
  return walk;
}

/** States and conditions of a correction. */
export const correctionStandings: readonly Standing[] = [
  { name: 'correction received', status: 'received', make: open },
  {
    name: 'correction awaiting identity',
    status: 'awaiting-identity',
    make: async (desk) => {
      const walk = await open(desk);
      await walk.answer(false);
      return walk;
    },
  },
  {
    name: 'correction frozen',
    status: 'awaiting-identity',
    make: async (desk) => {
      const walk = await open(desk);
      await walk.answer(false);
      return frozen(walk);
    },
  },
  { name: 'correction in review', status: 'in-review', make: proved },
  {
    name: 'correction of the only contact point in review',
    status: 'in-review',
    make: alone,
  },
  {
    name: 'correction paused for a clarification',
    status: 'in-review',
    make: async (desk) => {
      const walk = await proved(desk);
      await walk.do(askClarification, { text: 'Which calendar?' });
      return walk;
    },
  },
  {
    name: 'correction with a withdrawal asked',
    status: 'in-review',
    make: async (desk) => {
      const walk = await days(await proved(desk), 1);
      await walk.do(askWithdrawal, { channel: 'phone' });
      return walk;
    },
  },
  {
    name: 'correction unanswered since its reminder',
    status: 'received',
    make: async (desk) => silent(await open(desk)),
  },
  { name: 'correction awaiting approval of a part', status: 'awaiting-approval', make: partly },
  {
    name: 'correction of the only contact point awaiting approval',
    status: 'awaiting-approval',
    make: byException,
  },
  {
    name: 'correction awaiting approval of a refusal',
    status: 'awaiting-approval',
    make: async (desk) => {
      const walk = await proved(desk);
      await walk.do(proposeRefusal, { ground: grounds.correction, statement: 'It is wrong.' });
      return walk;
    },
  },
  { name: 'correction carrying out, recipients untold', status: 'carrying-out', make: corrected },
  { name: 'correction carrying out, recipients told', status: 'carrying-out', make: told },
  {
    name: 'correction carrying out, refused',
    status: 'carrying-out',
    make: async (desk) => refused(await proved(desk)),
  },
  {
    name: 'correction closed, granted',
    status: 'closed',
    make: async (desk) => closed(await told(desk)),
  },
  {
    name: 'correction closed, partly granted',
    status: 'closed',
    make: async (desk) => {
      const walk = await approved(await partly(desk));
      await walk.do(tellRecipients, { step: 'send', recipient: null });
      return closed(walk);
    },
  },
  {
    name: 'correction closed, refused',
    status: 'closed',
    make: async (desk) => closed(await refused(await proved(desk))),
  },
  { name: 'correction closed, withdrawn', status: 'closed', make: withdrawn },
  ...endedStandings('correction', open),
];
