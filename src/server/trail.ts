import type { AuditEvent } from '../domain/audit.ts';
import type { Call } from './call.ts';

/** Events of one request at most in a trail; a request has some dozens. */
const TRAIL_LIMIT = 1000;

/** All events of a request, oldest first. Whoever may see the request may see what was done to it. */
export async function requestTrail(call: Call, request: string): Promise<AuditEvent[]> {
  const events = await call.deps.store.auditPage({
    desks: null,
    object: { type: 'request', id: request },
    limit: TRAIL_LIMIT,
  });
  return [...events].reverse();
}

/** Events about a customer's record itself, oldest first: look-ups, views, reveals and what was done by a request. */
export async function customerTrail(
  call: Call,
  subject: string,
  isVisible: (event: AuditEvent) => boolean,
): Promise<AuditEvent[]> {
  const events = await call.deps.store.auditPage({ desks: null, subject, limit: TRAIL_LIMIT });
  return events.filter(isVisible).reverse();
}
