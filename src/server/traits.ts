import type { Customer } from '../domain/customer.ts';
import type { Traits } from '../domain/likeness.ts';
import { loadFolding } from './fold.ts';

/** What makes records alike: their look-up keys, and the keyed hash of a number that is a question and nothing else. */
export async function traitsBy(): Promise<(customer: Customer) => Traits> {
  const { keysInBulk } = await loadFolding();
  const keysOf = keysInBulk();
  return ({ id, company, items }) => ({
    id,
    keys: items.flatMap((item) =>
      item.field === 'imported-number' && item.state === 'held'
        ? [{ field: item.field, key: item.value }]
        : keysOf(item, company),
    ),
  });
}
