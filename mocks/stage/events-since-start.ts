import type { AuditEvent } from '../../src/domain/audit.ts';
import type { World } from '../world.ts';

/** The log's entries since a world began, in order; each call reads only what has come since the last. */
export function eventsSinceStart({
  store,
  startsAt,
}: Pick<World, 'store' | 'startsAt'>): () => readonly AuditEvent[] {
  const begun = new Date(startsAt).toISOString();
  const events: AuditEvent[] = [];
  let read = 0;
  return () => {
    const lines = store.linesAfter(read);
    read += lines.length;
    // Only the store writes lines.
    const fresh = lines.map((line) => JSON.parse(line) as AuditEvent);
    events.push(...fresh.filter(({ at }) => at >= begun));
    return events;
  };
}
