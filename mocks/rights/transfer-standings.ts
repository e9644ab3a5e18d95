import { promiseCall } from '../../src/contract/calls.ts';
import { acceptTransfer, offerTransfer, rejectTransfer } from '../../src/contract/transfers.ts';
import { DAY } from '../../src/domain/instant.ts';
import type { TinyDesk } from '../tiny/tiny-desk.ts';
import { inquiryBody, TinyWalk } from '../tiny/tiny-walk.ts';
import type { Standing } from './standing.ts';

const offerOf = { to: 'desk-b', summary: 'asked us by phone' } as const;

/** Offers a request to the other desk. */
async function offered(walk: TinyWalk): Promise<TinyWalk> {
  await walk.do(offerTransfer, offerOf);
  return walk;
}

/** Promises a call for the next day but one hour. */
async function promised(walk: TinyWalk): Promise<TinyWalk> {
  await walk.do(promiseCall, { on: '2026-11-03', minute: 11 * 60 });
  return walk;
}

const open = async (desk: TinyDesk) => TinyWalk.open(desk, inquiryBody());

/** Requests that were offered to another desk, or whose customer was promised a call. */
export const transferStandings: readonly Standing[] = [
  {
    name: 'inquiry offered to another desk',
    status: 'received',
    offeredTo: 'desk-b',
    make: async (desk) => offered(await open(desk)),
  },
  {
    name: 'inquiry in review, offered to another desk',
    status: 'in-review',
    offeredTo: 'desk-b',
    make: async (desk) => offered(await (await open(desk)).prove()),
  },
  {
    name: 'inquiry whose offer was rejected',
    status: 'received',
    make: async (desk) => {
      const walk = await offered(await open(desk));
      await walk.do(rejectTransfer, { reason: 'another-matter' }, 'bea');
      return walk;
    },
  },
  {
    name: 'inquiry taken by another desk',
    status: 'received',
    hands: ['ada'],
    make: async (desk) => {
      const walk = await offered(await open(desk));
      await walk.do(acceptTransfer, {}, 'bea');
      return new TinyWalk(desk, walk.id, 'bea');
    },
  },
  {
    name: 'inquiry with a call promised',
    status: 'received',
    make: async (desk) => promised(await open(desk)),
  },
  {
    name: 'inquiry whose promised call was missed',
    status: 'received',
    make: async (desk) => {
      const walk = await promised(await open(desk));
      walk.desk.clock.advance(DAY);
      await walk.desk.signIn('ada');
      await walk.view();
      return walk;
    },
  },
];
