import { readAuditLog } from '../src/contract/audit.ts';
import { readCustomerTrail } from '../src/contract/customers.ts';
import { lookUpCustomers } from '../src/contract/look-up.ts';
import type { Customer } from '../src/domain/customer.ts';
import type { ItemField } from '../src/domain/record-vocabulary.ts';
import { DeskClient } from './desk-client.ts';
import { nodeWorld } from './node.ts';
import { accounts } from './scenarios.ts';
import type { SeedEvent } from './store/store-seed.ts';
import { memoryPlace } from './store/memory-place.ts';
import type { World, WorldSeed } from './world.ts';
import { openWorld } from './world.ts';
import type { WorldIdentity } from './world-identity.ts';
import { defaultWorld, worldSeed } from './world-seed.ts';

/** One kind of question to the backend; the number chooses whom or what it asks about. */
type Ask = (time: number) => Promise<unknown>;

/** A company whose customers are looked up. */
const COMPANY = 'hkt';
/** Steps in which people are asked about. */
const EVERY = 61;
/** Between two look-ups, in milliseconds. */
const A_WHILE = 5000;

/** A world of so many customers, every key made, and an agent who looks up one after the other. */
export async function deskOfCustomers(
  size: number,
): Promise<{ readonly kinds: Readonly<Record<string, Ask>> }> {
  const world = await nodeWorld({ size });
  await world.store.readyLookUp();
  const client = await clientOf(world, accounts.agentTokyo);
  const asked = customersOf(world).filter((one) => one.company === COMPANY);
  const by =
    (field: ItemField): Ask =>
    async (time) => {
      const value = valueOf(asked, field, time * EVERY);
      // Nobody looks up many people within a minute.
      world.clock.advance(A_WHILE);
      const body = { company: COMPANY, purpose: 'customer-contact', details: [value] };
      const { candidates } = await client.call(lookUpCustomers, { body });
      if (candidates.length === 0) throw new Error(`Nobody was found by ${field}.`);
    };
  return { kinds: { phone: by('phone'), email: by('email'), name: by('name') } };
}

/** A world whose log holds so many events before its first day, and an auditor who filters it. */
export async function deskOfEvents(
  size: number,
): Promise<{ readonly kinds: Readonly<Record<string, Ask>> }> {
  const world = await openWorld({
    place: memoryPlace(),
    wanted: {},
    byDefault: defaultWorld,
    makeSeed: (identity) => longSeed(identity, size),
    isFrozen: true,
    unforeseen: (error) => {
      throw error;
    },
  });
  const auditor = await clientOf(world, accounts.auditor);
  const officer = await clientOf(world, accounts.privacyOfficer);
  const first = new Date(world.clock.now()).toISOString().slice(0, 10);
  const log =
    (query: Readonly<Record<string, string>>): Ask =>
    () =>
      auditor.call(readAuditLog, { query });
  const customers = customersOf(world);
  const oldest = await oldestDay(world);
  const request = (await world.store.requests())[0];
  if (request === undefined) throw new Error('The world has no request.');
  return {
    kinds: {
      customer: (time) =>
        officer.call(readCustomerTrail, {
          params: { customer: customers[(time * EVERY) % customers.length]?.id ?? '' },
        }),
      request: log({ request: request.id }),
      person: log({ actor: RARE }),
      type: log({ action: 'log.opened' }),
      'time, the oldest day': log({ from: oldest, to: oldest }),
      'time, today': log({ from: first, to: first }),
    },
  };
}

/** Who did one thing only, long ago: the whole log has to be gone through for it. */
const RARE = 'st-zane';

async function oldestDay(world: World): Promise<string> {
  const [line = '{}'] = await world.store.auditLines(1, 1);
  // The line is of the store's own chain.
  return (JSON.parse(line) as { at: string }).at.slice(0, 10);
}

/** What happened in the world happens again and again before it, to people who are not in it. */
async function longSeed(identity: WorldIdentity, size: number): Promise<WorldSeed> {
  const seed = await worldSeed(identity);
  const { events, openedAt } = seed.store;
  const [earliest] = events;
  if (earliest === undefined) throw new Error('The world has no event.');
  const more: SeedEvent[] = [];
  const missing = Math.max(0, size - events.length - 1);
  for (let number = 0; number < missing; number += 1) {
    const { draft } = events[number % events.length] ?? earliest;
    const at = openedAt + Math.floor(((earliest.at - openedAt) * number) / missing);
    const round = String(Math.floor(number / events.length));
    const object = { ...draft.object, id: `${draft.object.id}-${round}` };
    const actor = number === 0 ? { ...draft.actor, id: RARE } : draft.actor;
    more.push({ at, draft: { ...draft, actor, object, subject: null } });
  }
  return { ...seed, store: { ...seed.store, events: [...more, ...events] } };
}

async function clientOf(world: World, staff: string): Promise<DeskClient> {
  return new DeskClient((request) => world.fetch(request)).as(staff);
}

function customersOf(world: World): readonly Customer[] {
  const found: Customer[] = [];
  for (const [key, record] of world.store.stored())
    // The key says which type of record it is.
    if (key.startsWith('customer ')) found.push(record as Customer);
  return found;
}

function valueOf(customers: readonly Customer[], field: ItemField, from: number): string {
  for (let step = 0; step < customers.length; step += 1) {
    const { items } = customers[(from + step) % customers.length] ?? { items: [] };
    const item = items.find((one) => one.field === field && one.state === 'held');
    if (item !== undefined) return item.value;
  }
  throw new Error(`No customer has a ${field}.`);
}
