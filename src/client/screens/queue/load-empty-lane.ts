import { allMessages } from '../../i18n/locales.ts';
import type { QueuePage } from '../../api/queue.ts';
import type { EmptyLane } from './empty-lane.tsx';

let loaded: typeof EmptyLane | undefined;

/** Fetches what stands in place of a queue, where nothing is in it, before that is drawn: nothing moves later. */
export async function loadEmptyLane({ requests }: QueuePage): Promise<void> {
  if (requests.length === 0) await fetchEmptyLane();
}

/** The part itself with its words; whoever needs it later waits for it. */
export async function fetchEmptyLane(): Promise<typeof EmptyLane> {
  const [part] = await Promise.all([import('./empty-lane.tsx'), allMessages()]);
  loaded = part.EmptyLane;
  return loaded;
}

/** The part that `loadEmptyLane` has fetched. */
export function loadedEmptyLane(): typeof EmptyLane | undefined {
  return loaded;
}
