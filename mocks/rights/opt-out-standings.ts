import { openRequest } from '../../src/contract/open-request.ts';
import { AuditUnavailable, type Store } from '../../src/server/ports.ts';
import { optOutBody, TinyWalk } from '../tiny/tiny-walk.ts';
import { closed } from './inquiry-standings.ts';
import type { Standing } from './standing.ts';

/** A store whose log takes the receipt of an opt-out, and then nothing until the desk is opened again. */
function afterReceipt(store: Store): Store {
  let isAway = false;
  return new Proxy(store, {
    get(target, name) {
      // Methods of a store keep their own `this`.
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      if (name !== 'commit') return member.bind(target) as unknown;
      const commit: Store['commit'] = async (change, event) => {
        if (isAway) throw new AuditUnavailable('away');
        isAway = event.action === 'request.opened';
        return target.commit(change, event);
      };
      return commit;
    },
  });
}

/** States of an opt-out. */
export const optOutStandings: readonly Standing[] = [
  {
    name: 'opt-out received, cut short',
    status: 'received',
    between: afterReceipt,
    make: async (desk) => {
      await desk.call('ada', openRequest, { body: optOutBody() });
      return new TinyWalk(desk, 'R-1', 'ada');
    },
  },
  {
    name: 'opt-out carried out',
    status: 'carrying-out',
    make: async (desk) => TinyWalk.open(desk, optOutBody()),
  },
  {
    name: 'opt-out closed, granted',
    status: 'closed',
    make: async (desk) => closed(await TinyWalk.open(desk, optOutBody())),
  },
];
