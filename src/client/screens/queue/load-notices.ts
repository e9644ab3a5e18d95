import type { QueuePage } from '../../api/queue.ts';
import type { QueueNotices } from './queue-notices.tsx';

let loaded: typeof QueueNotices | undefined;

/** Fetches what stands above a queue, where something does, before the queue is drawn: nothing moves later. */
export async function loadNotices({ patterns, late, alerts }: QueuePage): Promise<void> {
  if (loaded !== undefined || (patterns.length === 0 && late === null && alerts.length === 0))
    return;
  loaded = (await import('./queue-notices.tsx')).QueueNotices;
}

/** The part that `loadNotices` has fetched. */
export function loadedNotices(): typeof QueueNotices | undefined {
  return loaded;
}
