import { seededKeys } from './keys.ts';
import { makeCustomers } from './seed/customers.ts';
import { WORLD_NOW } from './seed/day.ts';
import { desks } from './seed/desks.ts';
import { recipients } from './seed/recipients.ts';
import { staff } from './seed/staff.ts';
import type { WorldSeed } from './world.ts';
import type { WorldIdentity } from './world-identity.ts';

/** The world that nobody asked for in particular. */
export const defaultWorld: WorldIdentity = { seed: 1, size: 2000, scenario: 'everyday' };

/** Makes what a world begins with; the same identity always begins the same. */
export function worldSeed(identity: WorldIdentity): WorldSeed {
  const keys = seededKeys(identity.seed);
  const customers = makeCustomers(identity.seed, identity.size, (folded) => keys.hmac('question', folded));
  return {
    startsAt: WORLD_NOW,
    store: { desks, staff, recipients, customers, records: [], openedAt: WORLD_NOW - 86_400_000, events: [] },
  };
}
