import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { readAuditLog, readCheckpoints, takeCheckpoint } from '#contract/audit.ts';
import type { AuditFilter } from '#contract/audit-filter.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

/** Filters of the log without the place in it. */
export type LogView = Omit<AuditFilter, 'cursor' | 'limit'>;

/** The log under a filter, newest first, a hundred events a page. Reading it is an event too, so it is not read again by itself. */
export function auditLogQuery(filter: LogView) {
  return infiniteQueryOptions({
    queryKey: [...queryKeys.log, 'events', filter],
    queryFn: async ({ pageParam, signal }) =>
      call(readAuditLog, { query: { ...filter, cursor: pageParam, limit: 100 }, signal }),
    initialPageParam: undefined as string | undefined, // the first page has no cursor
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** The checkpoints taken so far, newest last. */
export const checkpointsQuery = queryOptions({
  queryKey: queryKeys.checkpoints,
  queryFn: async ({ signal }) => call(readCheckpoints, { signal }),
});

/** Takes a checkpoint of the head. */
export function useTakeCheckpoint() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (key: string) => call(takeCheckpoint, { key, body: {} }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: queryKeys.checkpoints });
    },
  });
}
