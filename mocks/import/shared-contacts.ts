import type { Customer, Item } from '../../src/domain/customer.ts';
import { contactKind } from '../../src/domain/customer.ts';

/** Marks the contact points that more than one of these records holds: they are nobody's alone. */
export function withShared(records: readonly Customer[]): readonly Customer[] {
  const holders = new Map<string, number>();
  for (const { items } of records) {
    for (const key of new Set(items.flatMap(contactKey))) {
      holders.set(key, (holders.get(key) ?? 0) + 1);
    }
  }
  const isShared = (item: Item): boolean =>
    contactKey(item).some((key) => (holders.get(key) ?? 0) > 1);
  return records.map((record) =>
    record.items.some(isShared)
      ? {
          ...record,
          items: record.items.map((item) => ({ ...item, shared: item.shared || isShared(item) })),
        }
      : record,
  );
}

function contactKey({ field, value }: Item): readonly string[] {
  if (contactKind(field) === null) return [];
  return [
    `${field} ${value
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')}`,
  ];
}
