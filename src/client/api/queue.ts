import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { readQueue } from '#contract/queue.ts';
import type { QueueFilter } from '#contract/queue.ts';
import type { RequestView } from '#contract/request.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

type Lane = NonNullable<QueueFilter['lane']>;

/** Lane, filters and order of the queue without the place in it. */
export type QueueView = Pick<QueueFilter, 'lane' | 'kind' | 'desk' | 'on' | 'sort' | 'order'>;

/** A page of the queue, with what stands above it. */
export type QueuePage = z.output<typeof readQueue.reply>;

/** Rows of one page. */
export const QUEUE_PAGE = 50;

/** A page of the queue under a filter, counted from 0; the rows shown stay while another filter loads. */
export function queueQuery(view: QueueView, page = 0) {
  return queryOptions({
    queryKey: [...queryKeys.queue, page, view],
    queryFn: async ({ client, signal }) => {
      const from = page === 0 ? undefined : page * QUEUE_PAGE;
      const read = await call(readQueue, { query: { ...view, limit: QUEUE_PAGE, from }, signal });
      for (const row of read.requests) outdate(client, row);
      return read;
    },
    ...(page === 0 ? { placeholderData: <D>(last: D) => last } : {}),
  });
}

/** The number of the request in a row of a queue, where its page has been read. */
export function useKnownRows(view: QueueView): (index: number) => string | undefined {
  const client = useQueryClient();
  return (index) =>
    client.getQueryData(queueQuery(view, Math.floor(index / QUEUE_PAGE)).queryKey)?.requests[
      index % QUEUE_PAGE
    ]?.id;
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
  useQuery({ ...queueQuery(actionable), enabled: hasQueue && !isAsked });
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
  return data?.lanes ?? null;
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

/** The request to act on next, seen from the one that is open; null where nothing needs the agent. */
export async function findNextBest(
  client: QueryClient,
  here: string | null,
): Promise<string | null> {
  const { best } = await client.fetchQuery({
    queryKey: [...queryKeys.queue, 'best', here],
    queryFn: async ({ signal }) =>
      call(readQueue, { query: { limit: 1, ...(here === null ? {} : { here }) }, signal }),
  });
  return best?.id ?? null;
}
