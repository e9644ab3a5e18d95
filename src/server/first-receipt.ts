import type { OpenRequestBody } from '../contract/open-request.ts';
import { compareDates } from '../domain/plain-date.ts';
import type { RequestRecord } from '../domain/request.ts';
import type { Call } from './call.ts';
import { deskDate, instantAt } from './desk-time.ts';
import { ProblemError } from './problems.ts';

/** Minute of the day. */
const NOON = 12 * 60;

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
  // The hour in which a letter arrived is not known, and no zone moves noon to another day.
  const receivedAt = Math.min(call.now, instantAt(firstReceived.on, NOON, desk.zone));
  return { receivedAt, receivedDesk: desk.id };
}
