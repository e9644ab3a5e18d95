import { contactKind, type Customer, type Item } from '../../src/domain/customer.ts';
import { POSTAL_SIGN } from '../../src/domain/lookup.ts';
import { coversContact, listOf } from '../../src/domain/opt-out.ts';
import { optOutScopes } from '../../src/domain/record-vocabulary.ts';
import { loadFolding } from '../../src/server/fold.ts';
import type { Keys, Store } from '../../src/server/ports.ts';
import { suppressionIds, tombstoneIds } from '../../src/server/tombstone.ts';

/** Records that may come in, marked where a contact point was opted out, and records of people who were erased. */
export type Guarded = {
  readonly welcome: readonly Customer[];
  readonly erased: readonly Customer[];
  /** Ids of those among the erased who had stopped marketing as well. */
  readonly alsoOptedOut: ReadonlySet<string>;
};

type GuardStore = Pick<Store, 'get' | 'lookUp'>;

/** Holds new records against the keyed hashes of who was erased and what was opted out, and against the wishes of who holds the same contact point. */
export async function guardedBy(
  { store, keys }: { readonly store: GuardStore; readonly keys: Keys },
  records: readonly Customer[],
): Promise<Guarded> {
  const welcome: Customer[] = [];
  const erased: Customer[] = [];
  const alsoOptedOut = new Set<string>();
  for (const record of records) {
    const marked = await withSuppressions(store, keys, record);
    if (!(await isErased(store, keys, record))) welcome.push(marked);
    else {
      erased.push(record);
      if (marked.suppressions.length > 0) alsoOptedOut.add(record.id);
    }
  }
  return { welcome, erased, alsoOptedOut };
}

async function isErased(store: Pick<Store, 'get'>, keys: Keys, record: Customer): Promise<boolean> {
  for (const id of await tombstoneIds(keys, record))
    if ((await store.get('tombstone', id)) !== null) return true;
  return false;
}

/** One scope for all that is remembered of a whole contact point, and one for each list. */
const listed = optOutScopes.filter((scope) => scope === 'all-marketing' || listOf(scope) !== null);

async function withSuppressions(
  store: GuardStore,
  keys: Keys,
  record: Customer,
): Promise<Customer> {
  const found = new Map<string, Customer['suppressions'][number]>();
  const heldByOthers = new Set<string>();
  for (const item of record.items) {
    for (const scope of listed) {
      for (const id of await suppressionIds(keys, record.company, item, scope)) {
        const kept = await store.get('suppression', id);
        if (kept === null) continue;
        const { at, request } = kept;
        // A contact point that others hold too says nothing of the person: it alone is marked.
        const only = item.shared ? { items: [item.id] } : {};
        found.set(`${kept.scope} ${item.shared ? item.id : ''}`, {
          scope: kept.scope,
          at,
          request,
          ...only,
        });
      }
    }
    const { isHeld, wishes } = await othersOn(store, record, item);
    if (isHeld) heldByOthers.add(item.id);
    for (const wish of wishes)
      if (!found.has(`${wish.scope} `)) found.set(`${wish.scope} ${item.id}`, wish);
  }
  if (found.size === 0 && heldByOthers.size === 0) return record;
  return {
    ...record,
    // A contact point that a record holds already is nobody's alone (H2).
    items: record.items.map((item) => ({
      ...item,
      shared: item.shared || heldByOthers.has(item.id),
    })),
    suppressions: [...record.suppressions, ...found.values()],
  };
}

/** Whether others hold the same contact point, and what they have stopped for it: it alone is marked. */
async function othersOn(
  store: GuardStore,
  { company }: Customer,
  item: Item,
): Promise<{ readonly isHeld: boolean; readonly wishes: Customer['suppressions'] }> {
  const kind = contactKind(item.field);
  if (kind === null || item.state === 'declined') return { isHeld: false, wishes: [] };
  const { keysOf } = await loadFolding();
  // A postal code is many people's: an address is the same by its words alone.
  const keysIn = (one: Item) =>
    keysOf(one, company).filter(({ key }) => !key.startsWith(POSTAL_SIGN));
  const exact = keysIn(item);
  const same = new Set(exact.map(({ key }) => key));
  const isSame = (one: Item) =>
    one.field === item.field &&
    one.state === 'held' &&
    keysIn(one).some(({ key }) => same.has(key));
  const probe =
    kind === 'post' ? { exact: [], text: exact[0]?.key ?? null } : { exact, text: null };
  const hits = exact.length === 0 ? [] : await store.lookUp(company, [probe], 100);
  const holders = hits.filter(({ customer }) => customer.items.some(isSame));
  const wishes = holders.flatMap(({ customer }) => {
    const held = customer.items.filter(isSame).map(({ id }) => id);
    return customer.suppressions
      .filter(({ scope }) => coversContact(scope, kind))
      .filter(({ items }) => held.some((id) => items === undefined || items.includes(id)))
      .map(({ scope, at, request }) => ({ scope, at, request, items: [item.id] }));
  });
  return { isHeld: holders.length > 0, wishes };
}
