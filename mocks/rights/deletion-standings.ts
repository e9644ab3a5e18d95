import { askClarification, askWithdrawal, withdrawRequest } from '../../src/contract/endings.ts';
import { approveHold, placeHold } from '../../src/contract/holds.ts';
import { proposeRefusal } from '../../src/contract/requests.ts';
import { declare } from '../../src/contract/verification.ts';
import { DAY } from '../../src/domain/instant.ts';
import { DeletionWalk, deletionBody } from '../tiny/deletion-walk.ts';
import type { TinyDesk } from '../tiny/tiny-desk.ts';
import { optOutBody, TinyWalk } from '../tiny/tiny-walk.ts';
import { closed, days, frozen, grounds, refused, silent } from './inquiry-standings.ts';
import { endedStandings } from './ended-standings.ts';
import type { Standing } from './standing.ts';

const open = async (desk: TinyDesk, given: object = {}) => TinyWalk.open(desk, deletionBody(given));
const proved = async (desk: TinyDesk, given: object = {}) => DeletionWalk.proved(desk, given);
const started = async (desk: TinyDesk, given: object = {}) => (await proved(desk, given)).start();

async function proposed(desk: TinyDesk): Promise<DeletionWalk> {
  const walk = await proved(desk);
  await walk.propose();
  return walk;
}

/** Every record of the person is on hold, by two officers. */
async function held(desk: TinyDesk): Promise<DeletionWalk> {
  const walk = await proved(desk);
  const hold = await desk.done('pia', placeHold, {
    params: { customer: 'c-full' },
    body: {
      items: null,
      everywhere: true,
      reason: 'dispute',
      reference: 'L-1',
      reviewOn: '2027-01-31',
    },
  });
  await desk.done('pat', approveHold, {
    params: { hold: hold.id },
    body: { digest: hold.proposal?.digest },
    version: hold.version,
  });
  return walk;
}

async function finished(desk: TinyDesk, given: object = {}): Promise<DeletionWalk> {
  const walk = await started(desk, given);
  await days(walk, 1);
  await walk.finish();
  return walk;
}

async function withdrawn(desk: TinyDesk): Promise<TinyWalk> {
  const walk = await open(desk);
  await walk.do(askWithdrawal, { channel: 'phone' });
  await walk.answer();
  await walk.tellCode();
  await walk.do(declare, { how: 'read-aloud' });
  await walk.do(withdrawRequest);
  return walk;
}

/** States and conditions of a deletion. */
export const deletionStandings: readonly Standing[] = [
  { name: 'deletion received', status: 'received', make: open },
  {
    name: 'deletion awaiting identity',
    status: 'awaiting-identity',
    make: async (desk) => {
      const walk = await open(desk);
      await walk.answer(false);
      return walk;
    },
  },
  {
    name: 'deletion frozen',
    status: 'awaiting-identity',
    make: async (desk) => {
      const walk = await open(desk);
      await walk.answer(false);
      return frozen(walk);
    },
  },
  {
    name: 'deletion frozen in its window',
    status: 'awaiting-identity',
    make: async (desk) => frozen(await started(desk)),
  },
  { name: 'deletion in review', status: 'in-review', make: proved },
  { name: 'deletion in review, everything held', status: 'in-review', make: held },
  {
    name: 'deletion in review beside a proved inquiry',
    status: 'in-review',
    make: async (desk) => {
      const walk = await proved(desk);
      await (await TinyWalk.open(desk, undefined, 'ali')).prove();
      return walk;
    },
  },
  {
    name: 'deletion paused for a clarification',
    status: 'in-review',
    make: async (desk) => {
      const walk = await proved(desk);
      await walk.do(askClarification, { text: 'The contract, too?' });
      return walk;
    },
  },
  {
    name: 'deletion with a withdrawal asked',
    status: 'in-review',
    make: async (desk) => {
      const walk = await days(await proved(desk), 1);
      await walk.do(askWithdrawal, { channel: 'phone' });
      return walk;
    },
  },
  {
    name: 'deletion unanswered since its reminder',
    status: 'received',
    make: async (desk) => silent(await open(desk)),
  },
  { name: 'deletion awaiting approval', status: 'awaiting-approval', make: proposed },
  {
    name: 'deletion awaiting approval of a refusal',
    status: 'awaiting-approval',
    make: async (desk) => {
      const walk = await open(desk);
      await walk.do(proposeRefusal, { ground: grounds.deletion });
      return walk;
    },
  },
  {
    name: 'deletion in review, approved',
    status: 'in-review',
    make: async (desk) => {
      const walk = await proposed(desk);
      await walk.approve();
      return walk;
    },
  },
  {
    name: 'deletion in review, approved long ago',
    status: 'in-review',
    make: async (desk) => {
      const walk = await proposed(desk);
      await walk.approve();
      return days(walk, 1);
    },
  },
  { name: 'deletion carrying out, window open', status: 'carrying-out', make: started },
  {
    name: 'deletion carrying out, window over',
    status: 'carrying-out',
    later: DAY,
    make: started,
  },
  {
    name: 'deletion carrying out, refused',
    status: 'carrying-out',
    make: async (desk) => refused(await open(desk)),
  },
  {
    name: 'deletion closed, granted',
    status: 'closed',
    make: async (desk) => finished(desk, { customer: 'c-old' }),
  },
  { name: 'deletion closed, partly granted', status: 'closed', make: finished },
  {
    name: 'deletion closed, refused',
    status: 'closed',
    make: async (desk) => closed(await refused(await open(desk))),
  },
  { name: 'deletion closed, withdrawn', status: 'closed', make: withdrawn },
  ...endedStandings('deletion', open),
  {
    name: 'opt-out beside a deletion that erases',
    status: 'carrying-out',
    make: async (desk) => {
      await started(desk);
      return TinyWalk.open(desk, optOutBody());
    },
  },
  {
    name: 'inquiry beside a deletion that erases',
    status: 'received',
    make: async (desk) => {
      await started(desk);
      return TinyWalk.open(desk);
    },
  },
];
