import { contactKind, type Item } from './customer.ts';
import { daysBetween } from './plain-date.ts';

/** Days a contact point must stand unchanged before codes, alerts and data may go to it. */
export const DAYS_OF_REST = 30;

/** Why a contact point is no channel of record. */
export type NotOfRecord = 'declined' | 'shared' | 'disputed' | 'changed-recently';

/**
 * Whether an item is a channel of record on a desk date: a contact point, not declined, shared or disputed,
 * and unchanged for more than 30 days. Null where the item is no contact point at all.
 */
export function channelOfRecord(item: Item, today: string): true | NotOfRecord | null {
  if (contactKind(item.field) === null) return null;
  if (item.state === 'declined') return 'declined';
  if (item.shared) return 'shared';
  if (item.disputed) return 'disputed';
  return daysBetween(item.changedOn, today) > DAYS_OF_REST ? true : 'changed-recently';
}

/** The channels of record among items, in their order. */
export function channelsOfRecord(items: readonly Item[], today: string): readonly Item[] {
  return items.filter((item) => channelOfRecord(item, today) === true);
}
