import { markDuplicate, markOpenedInError } from '../../src/contract/endings.ts';
import type { RequestKind } from '../../src/domain/vocabulary.ts';
import type { TinyDesk } from '../tiny/tiny-desk.ts';
import type { TinyWalk } from '../tiny/tiny-walk.ts';
import { closed, lapsed } from './inquiry-standings.ts';
import type { Standing } from './standing.ts';

/** The ends that a request of any right comes to without its answer. */
export function endedStandings(
  kind: RequestKind,
  open: (desk: TinyDesk) => Promise<TinyWalk>,
): readonly Standing[] {
  return [
    {
      name: `${kind} closed, lapsed`,
      status: 'closed',
      make: async (desk) => closed(await lapsed(await open(desk))),
    },
    {
      name: `${kind} closed, a duplicate`,
      status: 'closed',
      make: async (desk) => {
        const stays = await open(desk);
        const walk = await open(desk);
        await walk.do(markDuplicate, { of: stays.id });
        return walk;
      },
    },
    {
      name: `${kind} closed, opened in error`,
      status: 'closed',
      make: async (desk) => {
        const walk = await open(desk);
        await walk.do(markOpenedInError, {
          reason: 'wrong-kind',
          note: 'asked for something else',
        });
        return walk;
      },
    },
  ];
}
