import type { QueuePage } from '../../api/queue.ts';
import type { QueueNotices } from './queue-notices.tsx';

let loaded: typeof QueueNotices | undefined;

/** Whether anything stands above a queue. */
export function hasNotices({ patterns, late, alerts }: QueuePage): boolean {
  return patterns.length > 0 || late !== null || alerts.length > 0;
}

/** Fetches what stands above a queue, where something does, before the queue is drawn: nothing moves later. */
export async function loadNotices(page: QueuePage): Promise<void> {
  if (hasNotices(page)) await fetchNotices();
}

/** The part itself; whoever needs it later waits for it. */
export async function fetchNotices(): Promise<typeof QueueNotices> {
  loaded ??= (await import('./queue-notices.tsx')).QueueNotices;
  return loaded;
}

/** The part that `loadNotices` has fetched. */
export function loadedNotices(): typeof QueueNotices | undefined {
  return loaded;
}
