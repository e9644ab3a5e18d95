import type { Customer, Item } from '../domain/customer.ts';
import type { Call } from './call.ts';
import type { Put } from './ports.ts';
import { suppressedContacts } from './tombstone.ts';

/**
 * Contact points that leave their records keep the wishes of their owners, as these stand now: no file brings mail back
 * to them. What is on the suppression list already is not put there again.
 */
export async function stillStopped(
  { deps: { store, keys } }: Call,
  records: readonly Customer[],
  going: readonly Item[],
): Promise<readonly Put[]> {
  const ids = new Set(going.map(({ id }) => id));
  const puts = new Map<string, Put>();
  for (const record of records) {
    const items = record.items.filter(({ id }) => ids.has(id));
    for (const kept of await suppressedContacts(keys, { ...record, items }))
      if ((await store.get('suppression', kept.id)) === null)
        puts.set(kept.id, { type: 'suppression', record: kept, seen: 0 });
  }
  return [...puts.values()];
}
