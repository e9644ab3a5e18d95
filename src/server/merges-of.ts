import type { Customer } from '../domain/customer.ts';
import type { Merge } from '../domain/merge.ts';
import type { Store } from './ports.ts';

/** Merges that name any of these records, sent back and undone ones too. */
export async function mergesOf(
  store: Pick<Store, 'merges'>,
  records: readonly Pick<Customer, 'id'>[],
): Promise<readonly Merge[]> {
  const ids = new Set(records.map(({ id }) => id));
  return (await store.merges()).filter(({ keeps, joins }) => ids.has(keeps) || ids.has(joins));
}
