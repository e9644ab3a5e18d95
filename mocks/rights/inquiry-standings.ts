import {
  askClarification,
  askFee,
  askWithdrawal,
  explainLateness,
  extendRequest,
  markDuplicate,
  markOpenedInError,
  proposeLapse,
  remindCustomer,
  withdrawRequest,
} from '../../src/contract/endings.ts';
import {
  previewDisclosure,
  pressNotMe,
  proposeHistory,
  proposeWithholding,
} from '../../src/contract/disclosures.ts';
import {
  approveProposal,
  closeRequest,
  proposeRefusal,
  relinkRequest,
  takeRequest,
} from '../../src/contract/requests.ts';
import { askSet, askUnlock, seePaper } from '../../src/contract/verification.ts';
import { DAY } from '../../src/domain/instant.ts';
import type { RequestKind } from '../../src/domain/vocabulary.ts';
import type { TinyDesk } from '../tiny/tiny-desk.ts';
import { inquiryBody, TinyWalk } from '../tiny/tiny-walk.ts';
import type { Standing } from './standing.ts';

/** A ground on which an inquiry can be refused. */
export const ground = 'jp-ground-harm-to-rights';

/** Approves what is proposed, as somebody who had no hand in it. */
export async function approved(walk: TinyWalk, by = 'sue'): Promise<TinyWalk> {
  const { proposed } = await walk.view(by);
  await walk.do(approveProposal, { digest: proposed?.digest }, by);
  return walk;
}

/** Grounds of the laws attached to the first company, by kind. */
export const grounds: Readonly<Partial<Record<RequestKind, string>>> = {
  inquiry: ground,
  correction: 'jp-ground-correction-not-needed',
  deletion: 'jp-ground-cease-no-ground',
};

/** Proposes a refusal and has it approved. */
export async function refused(walk: TinyWalk): Promise<TinyWalk> {
  const { kind } = await walk.record();
  await walk.do(proposeRefusal, { ground: grounds[kind] });
  return approved(walk);
}

/** Closes it. */
export async function closed(walk: TinyWalk): Promise<TinyWalk> {
  await walk.do(closeRequest);
  return walk;
}

/** The customer presses "Not me" in the newest alert. */
export async function frozen(walk: TinyWalk): Promise<TinyWalk> {
  const reference = walk.desk.outbox(walk.id, 'alert').at(-1)?.payload?.reference;
  await walk.desk.done(null, pressNotMe, { body: { reference } });
  return walk;
}

/** Days go by, and those who act next sign in again. */
export async function days<W extends TinyWalk>(walk: W, count: number): Promise<W> {
  walk.desk.clock.advance(count * DAY);
  for (const account of [walk.by, 'sue']) await walk.desk.signIn(account);
  return walk;
}

/** Asked for, reminded of, and nothing heard in the time the policy gives. */
export async function silent(walk: TinyWalk): Promise<TinyWalk> {
  await walk.do(remindCustomer);
  return days(walk, 30);
}

/** Let lapse by two persons. */
export async function lapsed(walk: TinyWalk): Promise<TinyWalk> {
  await silent(walk);
  await walk.do(proposeLapse);
  return approved(walk);
}

const open = async (desk: TinyDesk, given: object = {}) => TinyWalk.open(desk, inquiryBody(given));

/** A request under laws that let a period be extended, and that know no lapse. */
const hongKong = async (desk: TinyDesk) =>
  TinyWalk.open(
    desk,
    inquiryBody({ company: 'ntt-china', desk: 'desk-n', customer: 'c-ntt' }),
    'nan',
  );

async function locked(desk: TinyDesk): Promise<TinyWalk> {
  const walk = await open(desk);
  for (let time = 0; time < 3; time += 1) await walk.answer(false);
  return walk;
}

async function withheld(desk: TinyDesk): Promise<TinyWalk> {
  const walk = await (await open(desk)).prove();
  await walk.decide({ 'c-full-note': { kind: 'withhold', ground } });
  await walk.do(previewDisclosure);
  await walk.do(proposeWithholding);
  return walk;
}

async function historyAsked(desk: TinyDesk): Promise<TinyWalk> {
  const walk = await (await open(desk, { scope: 'access-history' })).prove();
  await walk.do(proposeHistory);
  return walk;
}

async function withdrawn(desk: TinyDesk): Promise<TinyWalk> {
  const walk = await open(desk, { scope: 'categories' });
  await walk.do(askWithdrawal, { channel: 'phone' });
  await walk.tellCode();
  await walk.do(withdrawRequest);
  return walk;
}

/** States and conditions of an inquiry. */
export const inquiryStandings: readonly Standing[] = [
  { name: 'inquiry received', status: 'received', make: open },
  {
    name: 'inquiry received, of a colleague',
    status: 'received',
    ownRecordOf: 'own',
    make: async (desk) => open(desk, { customer: 'c-own' }),
  },
  {
    name: 'inquiry awaiting identity, set asked',
    status: 'awaiting-identity',
    make: async (desk) => {
      const walk = await open(desk);
      await walk.do(askSet);
      return walk;
    },
  },
  {
    name: 'inquiry awaiting identity, code sent',
    status: 'awaiting-identity',
    make: async (desk) => {
      const walk = await open(desk);
      await walk.answer(false);
      await walk.sendCode();
      return walk;
    },
  },
  { name: 'inquiry locked', status: 'awaiting-identity', make: locked },
  {
    name: 'inquiry locked, unlock asked',
    status: 'awaiting-identity',
    make: async (desk) => {
      const walk = await locked(desk);
      await walk.do(askUnlock);
      return walk;
    },
  },
  {
    name: 'inquiry with a paper seen',
    status: 'awaiting-identity',
    make: async (desk) => {
      const walk = await open(desk, { customer: 'c-nowhere' });
      await walk.do(seePaper, {
        paper: 'passport',
        reason: 'no-channel-of-record',
        addressMatches: true,
      });
      return walk;
    },
  },
  {
    name: 'inquiry frozen',
    status: 'awaiting-identity',
    make: async (desk) => {
      const walk = await open(desk);
      await walk.answer(false);
      return frozen(walk);
    },
  },
  {
    name: 'inquiry with a withdrawal asked',
    status: 'received',
    make: async (desk) => {
      const walk = await open(desk);
      await walk.do(askWithdrawal, { channel: 'phone' });
      return walk;
    },
  },
  {
    name: 'inquiry with a withdrawal proved',
    status: 'awaiting-identity',
    make: async (desk) => {
      const walk = await open(desk, { scope: 'categories' });
      await walk.do(askWithdrawal, { channel: 'phone' });
      await walk.tellCode();
      return walk;
    },
  },
  {
    name: 'inquiry with three codes in the hour',
    status: 'awaiting-identity',
    make: async (desk) => {
      const walk = await open(desk);
      for (let time = 0; time < 3; time += 1) await walk.sendCode();
      return walk;
    },
  },
  {
    name: 'inquiry paused for a clarification',
    status: 'in-review',
    make: async (desk) => {
      const walk = await (await open(desk)).prove();
      await walk.do(askClarification, { text: 'Which years?' });
      return walk;
    },
  },
  {
    name: 'inquiry waiting for its fee',
    status: 'in-review',
    make: async (desk) => {
      const walk = await (await open(desk)).prepare();
      await walk.do(askFee, { reason: 'cost', amount: 500 });
      return walk;
    },
  },
  {
    name: 'inquiry reminded a day ago',
    status: 'received',
    make: async (desk) => {
      const walk = await open(desk);
      await walk.do(remindCustomer);
      return days(walk, 1);
    },
  },
  {
    name: 'inquiry unanswered since its reminder',
    status: 'received',
    make: async (desk) => silent(await open(desk)),
  },
  {
    name: 'inquiry in review',
    status: 'in-review',
    make: async (desk) => (await open(desk)).prove(),
  },
  {
    name: 'inquiry in review, previewed',
    status: 'in-review',
    make: async (desk) => (await open(desk)).prepare(),
  },
  {
    name: 'inquiry in review, its package came back',
    status: 'in-review',
    make: async (desk) => {
      const walk = await closed(await (await (await open(desk)).prepare()).handOver('link'));
      desk.bounced.push(desk.outbox(walk.id, 'package-link')[0]?.id ?? 'none');
      await walk.view();
      return walk;
    },
  },
  {
    name: 'inquiry in review, overdue',
    status: 'in-review',
    make: async (desk) => {
      const walk = await days(await open(desk), 20);
      return walk.prove();
    },
  },
  {
    name: 'inquiry in review, its lateness explained',
    status: 'in-review',
    make: async (desk) => {
      const walk = await (await days(await open(desk), 20)).prove();
      await walk.do(explainLateness, { reason: 'overlooked' });
      return walk;
    },
  },
  {
    name: 'inquiry in review, once taken by a supervisor',
    status: 'in-review',
    hands: ['sue'],
    owner: 'ali',
    make: async (desk) => {
      const walk = await (await open(desk)).prove();
      await walk.do(takeRequest, {}, 'sue');
      await walk.do(takeRequest, {}, 'ali');
      return walk;
    },
  },
  {
    name: 'inquiry awaiting approval of a refusal',
    status: 'awaiting-approval',
    make: async (desk) => {
      const walk = await open(desk);
      await walk.do(proposeRefusal, { ground });
      return walk;
    },
  },
  {
    name: 'inquiry awaiting approval, once taken by a supervisor',
    status: 'awaiting-approval',
    hands: ['sue', 'sam'],
    owner: 'sam',
    make: async (desk) => {
      const walk = await open(desk);
      await walk.do(takeRequest, {}, 'sue');
      await walk.do(takeRequest, {}, 'sam');
      await walk.do(proposeRefusal, { ground }, 'ada');
      return walk;
    },
  },
  {
    name: 'inquiry awaiting approval of what is withheld',
    status: 'awaiting-approval',
    make: withheld,
  },
  {
    name: 'inquiry awaiting approval of its lapse',
    status: 'awaiting-approval',
    make: async (desk) => {
      const walk = await silent(await open(desk));
      await walk.do(proposeLapse);
      return walk;
    },
  },
  {
    name: 'inquiry in review, withholding approved',
    status: 'in-review',
    make: async (desk) => approved(await withheld(desk)),
  },
  {
    name: 'access history in review',
    status: 'in-review',
    make: async (desk) => (await open(desk, { scope: 'access-history' })).prove(),
  },
  {
    name: 'access history awaiting approval',
    status: 'awaiting-approval',
    make: historyAsked,
  },
  {
    name: 'access history in review, approved',
    status: 'in-review',
    make: async (desk) => approved(await historyAsked(desk), 'pia'),
  },
  {
    name: 'inquiry carrying out, refused',
    status: 'carrying-out',
    make: async (desk) => refused(await open(desk)),
  },
  {
    name: 'inquiry carrying out, handed over',
    status: 'carrying-out',
    make: async (desk) => (await (await open(desk)).prepare()).handOver(),
  },
  {
    name: 'inquiry carrying out, handed over late',
    status: 'carrying-out',
    make: async (desk) => (await (await days(await open(desk), 20)).prepare()).handOver(),
  },
  {
    name: 'inquiry carrying out, lapsed',
    status: 'carrying-out',
    make: async (desk) => lapsed(await open(desk)),
  },
  {
    name: 'inquiry closed, granted',
    status: 'closed',
    make: async (desk) => closed(await (await (await open(desk)).prepare()).handOver()),
  },
  {
    name: 'inquiry closed, partly granted',
    status: 'closed',
    make: async (desk) => closed(await (await approved(await withheld(desk))).handOver()),
  },
  {
    name: 'inquiry closed, refused',
    status: 'closed',
    make: async (desk) => closed(await refused(await open(desk))),
  },
  { name: 'inquiry closed, withdrawn', status: 'closed', make: withdrawn },
  {
    name: 'inquiry closed, withdrawn long ago',
    status: 'closed',
    make: async (desk) => days(await withdrawn(desk), 31),
  },
  {
    name: 'inquiry closed, lapsed',
    status: 'closed',
    make: async (desk) => closed(await lapsed(await open(desk))),
  },
  {
    name: 'inquiry closed, a duplicate',
    status: 'closed',
    make: async (desk) => {
      const stays = await open(desk);
      const walk = await open(desk);
      await walk.do(markDuplicate, { of: stays.id });
      return walk;
    },
  },
  {
    name: 'inquiry closed, opened in error',
    status: 'closed',
    make: async (desk) => {
      const walk = await open(desk);
      await walk.do(markOpenedInError, { reason: 'test-entry', note: 'entered for a test' });
      return walk;
    },
  },
  {
    name: 'inquiry of somebody not found',
    status: 'received',
    make: async (desk) => {
      const contactGiven = { kind: 'email', value: 'quill@letterbox.example' };
      return open(desk, { customer: null, contactGiven });
    },
  },
  {
    name: 'inquiry in review, relinked and proved again',
    status: 'in-review',
    make: async (desk) => {
      const walk = await open(desk);
      await walk.do(relinkRequest, { customer: 'c-two' });
      return walk.prove();
    },
  },
  { name: 'inquiry in Hong Kong received', status: 'received', make: hongKong },
  {
    name: 'inquiry in Hong Kong extended',
    status: 'received',
    make: async (desk) => {
      const walk = await hongKong(desk);
      await walk.do(extendRequest, { reason: 'complex' });
      return walk;
    },
  },
  {
    name: 'inquiry in Hong Kong, its time over',
    status: 'received',
    make: async (desk) => days(await hongKong(desk), 60),
  },
  {
    name: 'inquiry in Hong Kong unanswered since its reminder',
    status: 'received',
    make: async (desk) => silent(await hongKong(desk)),
  },
];
