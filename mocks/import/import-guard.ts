import type { Customer } from '../../src/domain/customer.ts';
import { listOf } from '../../src/domain/opt-out.ts';
import { optOutScopes } from '../../src/domain/vocabulary.ts';
import type { Keys, Store } from '../../src/server/ports.ts';
import { suppressionIds, tombstoneIds } from '../../src/server/tombstone.ts';

/** Records that may come in, marked where a contact point was opted out, and records of people who were erased. */
export type Guarded = {
  readonly welcome: readonly Customer[];
  readonly erased: readonly Customer[];
};

/** Holds new records against the keyed hashes of who was erased and what was opted out. */
export async function guardedBy(
  { store, keys }: { readonly store: Pick<Store, 'get'>; readonly keys: Keys },
  records: readonly Customer[],
): Promise<Guarded> {
  const welcome: Customer[] = [];
  const erased: Customer[] = [];
  for (const record of records) {
    if (await isErased(store, keys, record)) erased.push(record);
    else welcome.push(await withSuppressions(store, keys, record));
  }
  return { welcome, erased };
}

async function isErased(store: Pick<Store, 'get'>, keys: Keys, record: Customer): Promise<boolean> {
  for (const id of await tombstoneIds(keys, record))
    if ((await store.get('tombstone', id)) !== null) return true;
  return false;
}

/** One scope for all that is remembered of a whole contact point, and one for each list. */
const listed = optOutScopes.filter((scope) => scope === 'all-marketing' || listOf(scope) !== null);

async function withSuppressions(
  store: Pick<Store, 'get'>,
  keys: Keys,
  record: Customer,
): Promise<Customer> {
  const found = new Map<string, Customer['suppressions'][number]>();
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
  }
  return found.size === 0
    ? record
    : { ...record, suppressions: [...record.suppressions, ...found.values()] };
}
