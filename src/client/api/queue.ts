import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { readQueue } from '#contract/queue.ts';
import type { QueueFilter } from '#contract/queue.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

type Lane = NonNullable<QueueFilter['lane']>;

/** Filters of the queue without the place in it. */
export type QueueView = Omit<QueueFilter, 'cursor' | 'limit'>;

/** The queue under a filter, page by page; the rows shown stay while a new filter loads. */
export function queueQuery(filter: QueueView) {
  return infiniteQueryOptions({
    queryKey: [...queryKeys.queue, filter],
    queryFn: async ({ pageParam, signal }) =>
      call(readQueue, { query: { ...filter, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined, // the first page has no cursor
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (last) => last,
  });
}

const actionable: QueueView = { lane: 'actionable' };

/** How many requests stand in each lane, as the queue last said; null before it was read. Reads nothing by itself. */
export function useLaneCounts(): Readonly<Record<Lane, number>> | null {
  const { data } = useInfiniteQuery({ ...queueQuery(actionable), enabled: false });
  return data?.pages[0]?.lanes ?? null;
}

/** The request to act on first, or the one after `here` where that is it; null where nothing needs the agent. */
export async function findNextBest(
  client: QueryClient,
  here: string | null,
): Promise<string | null> {
  const { pages } = await client.fetchInfiniteQuery(queueQuery(actionable));
  const ids = pages.flatMap((page) => page.requests.map((request) => request.id));
  const next = here === null ? 0 : (ids.indexOf(here) + 1) % Math.max(1, ids.length);
  return ids[next] ?? null;
}
