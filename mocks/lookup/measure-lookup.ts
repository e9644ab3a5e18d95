import { lookUpCustomers } from '../../src/contract/look-up.ts';
import { sampleCustomer } from '../../src/server/conformance/sample-records.ts';
import { sampleItem } from '../../src/server/conformance/sample-scene.ts';
import { loadFolding } from '../../src/server/fold.ts';
import { seededChance } from '../chance.ts';
import { AdjustableClock } from '../clock.ts';
import { MemoryStore } from '../store/memory-store.ts';
import { tinyTools } from '../store/tiny-store.ts';
import { TINY_NOW, TinyDesk, tinySeedOf } from '../tiny/tiny-desk.ts';
import { lookupVariants, type LookupVariants } from './lookup-variants.ts';

/** How one way of asking went. */
export type LookupCase = {
  readonly where: LookupVariants['where'];
  readonly held: string;
  readonly asked: string;
  readonly isRequired: boolean;
  readonly isFound: boolean;
};

/** Between two look-ups, so that nobody asks too often. */
const A_WHILE = 5000;

/** Everybody stands in one world, and every variant is asked for over the API, as an agent types it. */
export async function measureLookup(
  all: readonly LookupVariants[] = lookupVariants,
): Promise<readonly LookupCase[]> {
  const desk = deskOf(all);
  const cases: LookupCase[] = [];
  for (const [number, one] of all.entries())
    for (const [asked, isRequired] of [
      ...one.required.map((text) => [text, true] as const),
      ...one.forbidden.map((text) => [text, false] as const),
    ]) {
      const isFound = await find(desk, one, number, asked);
      cases.push({ where: one.where, held: one.held, asked, isRequired, isFound });
    }
  return cases;
}

function deskOf(all: readonly LookupVariants[]): TinyDesk {
  const customers = all.map(({ company, field, held }, number) =>
    sampleCustomer({
      id: `c-v${number}`,
      version: 1,
      company,
      items: [{ ...sampleItem({ field, value: held }), id: `c-v${number}-${field}` }],
    }),
  );
  const clock = new AdjustableClock({ kind: 'frozen', at: TINY_NOW });
  const chance = seededChance(14, 'look-up');
  const loadFold = async () => (await loadFolding()).keysOf;
  const store = new MemoryStore(tinySeedOf(customers), tinyTools({ clock, chance, loadFold }));
  return new TinyDesk({ given: { store, clock, chance } });
}

async function find(
  desk: TinyDesk,
  { company }: LookupVariants,
  number: number,
  asked: string,
): Promise<boolean> {
  desk.clock.advance(A_WHILE);
  await desk.signIn('pia');
  const body = { company, purpose: 'customer-contact', details: [asked] };
  const reply = await desk.call('pia', lookUpCustomers, { body });
  // A detail that is too little finds nobody: it is refused.
  if (reply.status !== 200) return false;
  const { candidates } = lookUpCustomers.reply.parse(reply.body);
  return candidates.some(({ id }) => id === `c-v${number}`);
}
