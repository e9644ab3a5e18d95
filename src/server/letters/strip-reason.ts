import type { Item } from '../../domain/customer.ts';

/** Why an item is cut out of every disclosure. */
export type StripReason = 'secret' | 'full-number' | 'compared-only';

/** The reason for an item that is never disclosed: a secret, a full number, or held as a hash for comparison only. */
export function stripReason(item: Item): StripReason {
  if (item.hashed) return 'compared-only';
  return item.field === 'password' || item.field === 'security-answer' ? 'secret' : 'full-number';
}
