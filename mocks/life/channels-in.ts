import type { Item } from '../../src/domain/customer.ts';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import type { RequestRecord } from '../../src/domain/request.ts';
import { personIn, requestsIn, type Snapshot } from './watch.ts';

/** Days that a contact point must have stood unchanged before anything that proves or tells goes to it. */
const REST = 30;

/** Days that a proof counts. */
const PROOF_DAYS = 14;

/** Whether a field is a contact point. */
export function kindOfContact(field: string): boolean {
  return field === 'email' || field === 'phone' || field === 'post';
}

/** Whole days since a contact point changed, in the zone of the desk. */
function daysAt(item: Item, company: string, now: number): number {
  const zone = company === 'hkt' ? 9 * HOUR : 8 * HOUR;
  return Math.floor((now + zone) / DAY) - Math.floor(Date.parse(item.changedOn) / DAY);
}

/** Whether a contact point is still inside its cool-down, or is not this person's alone. */
export function isCool(item: Item, company: string, now: number): boolean {
  return item.state === 'held' && !item.shared && daysAt(item, company, now) > REST;
}

/** The contact points by which a request may be proved and answered, as a snapshot has them. */
export function channelsIn(
  snapshot: Snapshot,
  request: Pick<RequestRecord, 'id' | 'customer' | 'company'>,
  now: number,
): readonly Item[] {
  const records = personIn(snapshot, request.customer);
  const ids = new Set(records.map(({ id }) => id));
  const others = requestsIn(snapshot).filter(({ customer }) => ids.has(customer ?? ''));
  return records
    .flatMap(({ items }) => items)
    .filter(
      (item) =>
        kindOfContact(item.field) &&
        isCool(item, request.company, now) &&
        !item.disputed &&
        !others.some((other) => disputes(other, item, request.id, now)),
    );
}

/** A contact point stays a channel for others until the one who disputes it has proved who they are. */
function disputes(
  { id, status, correction, verification }: RequestRecord,
  item: Item,
  here: string,
  now: number,
): boolean {
  const isOpen = status !== 'closed' && correction !== null && correction.decision === null;
  const isProved =
    verification.reachedAt !== null &&
    verification.evidence.every(({ at }) => now < at + PROOF_DAYS * DAY);
  return isOpen && correction.item === item.id && (id === here || isProved);
}
