import { DAY } from '../domain/instant.ts';
import { patternsOf, type SeenPattern } from '../domain/patterns.ts';
import { reaches, roleMay } from '../domain/permission.ts';
import type { RequestRecord } from '../domain/request.ts';
import { staffOf, type Call } from './call.ts';

/** Days that any pattern looks back. */
const LOOK_BACK = 7;

/**
 * Patterns over requests: a flood is told to everyone who has one of its requests in the queue, because they stand
 * there as one; the rest is told to those who supervise. Requests that the account may not see are counted, not named.
 */
export async function patternsSeen(
  call: Call,
  requests: readonly RequestRecord[],
): Promise<readonly SeenPattern[]> {
  const { store } = call.deps;
  const staff = staffOf(call);
  const recent = requests.filter(
    (request) => request.customer !== null && call.now - request.receivedAt < LOOK_BACK * DAY,
  );
  const persons = new Map<string, { customer: string; requests: RequestRecord[] }>();
  for (const request of recent) {
    const customer = await store.get('customer', request.customer ?? '');
    if (customer === null) continue;
    const seen = persons.get(customer.person) ?? { customer: customer.id, requests: [] };
    seen.requests.push(request);
    persons.set(customer.person, seen);
  }
  const found = await Promise.all(
    [...persons].map(async ([person, seen]) => {
      const guard = await store.get('knowledge', person);
      return patternsOf({ ...seen, failures: guard?.failures ?? [] }, call.now);
    }),
  );
  const byId = new Map(requests.map((request) => [request.id, request]));
  const supervises = roleMay(staff.role, 'approve');
  return found.flat().flatMap((one) => {
    const visible = one.requests.filter((id) => {
      const request = byId.get(id);
      return request !== undefined && reaches(staff, 'view-request', request);
    });
    const isTold = visible.length > 0 && (supervises || one.pattern === 'flood');
    return isTold ? [{ ...one, requests: visible }] : [];
  });
}
