import type { ItemView } from '#contract/customers.ts';

type Told = ItemView['told'][number];
type Group = {
  readonly key: string;
  readonly told: Told;
  readonly fields: readonly ItemView['field'][];
};

/** The same purpose, told in the same version on the same day by the same channel, with every kind of item given for it. */
export function groupPurposes(
  items: readonly Pick<ItemView, 'told' | 'field' | 'state'>[],
): Group[] {
  const groups = new Map<string, Group>();
  for (const { told: all, field, state } of items) {
    if (state === 'declined') continue;
    for (const told of all) {
      const key = `${told.purpose} ${String(told.version)} ${told.on} ${told.channel}`;
      const fields = groups.get(key)?.fields ?? [];
      groups.set(key, { key, told, fields: fields.includes(field) ? fields : [...fields, field] });
    }
  }
  return [...groups.values()].toSorted(
    (a, b) => a.told.purpose.localeCompare(b.told.purpose) || a.told.on.localeCompare(b.told.on),
  );
}
