import { infiniteQueryOptions, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { readQueue } from '#contract/queue.ts';
import type { QueueFilter } from '#contract/queue.ts';
import type { RequestView } from '#contract/requests.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

type Lane = NonNullable<QueueFilter['lane']>;

/** Filters of the queue without the place in it. */
export type QueueView = Omit<QueueFilter, 'cursor' | 'limit'>;

/** The queue under a filter, page by page; the rows shown stay while a new filter loads. */
export function queueQuery(filter: QueueView) {
  return infiniteQueryOptions({
    queryKey: [...queryKeys.queue, filter],
    queryFn: async ({ client, pageParam, signal }) => {
      const page = await call(readQueue, { query: { ...filter, cursor: pageParam }, signal });
      for (const row of page.requests) outdate(client, row);
      return page;
    },
    initialPageParam: undefined as string | undefined, // the first page has no cursor
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (last) => last,
  });
}

/** A page that is held of a request is read again once the queue knows a newer version. */
function outdate(
  client: QueryClient,
  row: { readonly id: string; readonly version: number },
): void {
  const held = client.getQueryData<RequestView>(queryKeys.request(row.id));
  if (held === undefined || held.version >= row.version) return;
  void client.invalidateQueries({ queryKey: queryKeys.request(row.id), exact: true });
  void client.invalidateQueries({ queryKey: queryKeys.requestTrail(row.id) });
}

const actionable: QueueView = { lane: 'actionable' };

type LaneCounts = Readonly<Record<Lane, number>>;

/**
 * How many requests stand in each lane, as the queue last said under whichever lane was read; null before that.
 * Reads the queue once where no page has read it, and only for those who have one.
 */
export function useLaneCounts(hasQueue: boolean): LaneCounts | null {
  const client = useQueryClient();
  const watch = useCallback(
    (listener: () => void) => client.getQueryCache().subscribe(listener),
    [client],
  );
  const counts = useSyncExternalStore(watch, () => latestCounts(client));
  // Asked once: a cache emptied under the cover of an ended session must stay as it is.
  const [isAsked, setIsAsked] = useState(false);
  if (counts !== null && !isAsked) setIsAsked(true);
  useInfiniteQuery({ ...queueQuery(actionable), enabled: hasQueue && !isAsked });
  return counts;
}

function latestCounts(client: QueryClient): LaneCounts | null {
  let latest: { readonly at: number; readonly lane: Lane } | null = null;
  for (const { queryKey, state } of client.getQueryCache().findAll({ queryKey: queryKeys.queue })) {
    const filter = queryKey.at(-1);
    const isLater = state.data !== undefined && state.dataUpdatedAt >= (latest?.at ?? 0);
    if (isLater && isWhole(filter)) latest = { at: state.dataUpdatedAt, lane: filter.lane };
  }
  if (latest === null) return null;
  const data = client.getQueryData(queueQuery({ lane: latest.lane }).queryKey);
  return data?.pages[0]?.lanes ?? null;
}

/** A queue under no filter but its lane counts every lane whole. */
function isWhole(filter: unknown): filter is { readonly lane: Lane } {
  return (
    typeof filter === 'object' &&
    filter !== null &&
    'lane' in filter &&
    Object.entries(filter).every(([name, value]) => name === 'lane' || value === undefined)
  );
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
