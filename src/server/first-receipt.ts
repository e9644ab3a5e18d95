import type { OpenRequestBody } from '../contract/requests.ts';
import { MINUTE, type Instant } from '../domain/instant.ts';
import { compareDates, type PlainDate } from '../domain/plain-date.ts';
import type { RequestRecord } from '../domain/request.ts';
import type { Call } from './call.ts';
import { deskDate, localMoment } from './desk-time.ts';
import { ProblemError } from './problems.ts';

/**
 * When and where another desk received the request first: every clock counts from that day (H8). Throws `fields` for a
 * desk of another company, or a day that has not come yet there.
 */
export async function firstReceiptOf(
  call: Call,
  { firstReceived, company }: OpenRequestBody,
): Promise<Partial<Pick<RequestRecord, 'receivedAt' | 'receivedDesk'>>> {
  if (firstReceived == null) return {};
  const desk = (await call.deps.store.desks()).find(({ id }) => id === firstReceived.desk);
  if (desk?.company !== company)
    throw new ProblemError('fields', {
      errors: [{ pointer: '/firstReceived/desk', code: 'not-in-list' }],
    });
  if (compareDates(firstReceived.on, deskDate(call.now, desk.zone)) > 0)
    throw new ProblemError('fields', {
      errors: [{ pointer: '/firstReceived/on', code: 'invalid' }],
    });
  const receivedAt = Math.min(call.now, noonOf(firstReceived.on, desk.zone));
  return { receivedAt, receivedDesk: desk.id };
}

/** Noon of a day in a zone: the hour in which a letter arrived is not known, and no zone moves noon to another day. */
function noonOf(date: PlainDate, zone: string): Instant {
  const guess = Date.parse(`${date}T12:00:00Z`);
  const seen = localMoment(guess, zone);
  const days = Math.round((Date.parse(seen.date) - Date.parse(date)) / (24 * 60 * MINUTE));
  return guess - (days * 24 * 60 + seen.minute - 12 * 60) * MINUTE;
}
