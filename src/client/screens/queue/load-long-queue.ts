import type { LongQueue } from './long-queue.tsx';

let loaded: typeof LongQueue | undefined;

/** What draws a queue of more rows than one page holds; whoever needs it later waits for it. */
export async function fetchLongQueue(): Promise<typeof LongQueue> {
  loaded ??= (await import('./long-queue.tsx')).LongQueue;
  return loaded;
}

/** The part, where it was fetched before: the next long lane draws its rows in sight at once, and not its first page too. */
export function loadedLongQueue(): typeof LongQueue | undefined {
  return loaded;
}
