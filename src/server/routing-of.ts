import type { Customer } from '../domain/customer.ts';
import type { RequestRecord } from '../domain/request.ts';
import {
  firstReply,
  namedDesk,
  routedDesk,
  type DeskDay,
  type Routing,
} from '../domain/routing.ts';
import type { Desk } from '../domain/staff.ts';
import type { Call } from './call.ts';
import { deskDate } from './desk-time.ts';

/** The desk for a person, from all of their records and requests; null where that desk is none of the company's (any more). */
export function routingOf(
  records: readonly Customer[],
  requests: readonly RequestRecord[],
  desks: readonly Desk[],
): Routing | null {
  const own = desks.filter(({ company }) => company === (records[0] ?? requests[0])?.company);
  const isOwn = (day: DeskDay | null): boolean => own.some(({ id }) => id === day?.desk);
  const replies = requests.map((request): DeskDay | null => {
    const reply = firstReply(request);
    const desk = own.find(({ id }) => id === reply?.desk);
    return reply === null || desk === undefined
      ? null
      : { desk: desk.id, on: deskDate(reply.at, desk.zone) };
  });
  return routedDesk(
    [...records.map(({ firstReplied }) => firstReplied), ...replies].filter(isOwn),
    records.map(({ items }) => namedDesk(items)).filter(isOwn),
  );
}

/** What history tells now of somebody's desk; of somebody who was not found it tells nothing. */
export async function presentRouting(
  { deps: { store } }: Call,
  customer: Customer | null,
): Promise<Routing | null> {
  if (customer === null) return null;
  const records = await store.customersOf(customer.person);
  const requests = await store.requestsOf(records.map(({ id }) => id));
  return routingOf(records, requests, await store.desks());
}
