import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { queryStatistics, readStatistics } from '#contract/statistics.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

/** What can be asked, and what was asked last. */
export const statisticsQuery = queryOptions({
  queryKey: queryKeys.statistics,
  queryFn: async ({ signal }) => call(readStatistics, { signal }),
});

/** Asks one question. Each stands in the log and bars its neighbours for a day, so nothing asks by itself. */
export function useAskStatistics() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (query: z.input<typeof queryStatistics.query>) =>
      call(queryStatistics, { query }),
    gcTime: 0,
    onSettled: async () => client.invalidateQueries({ queryKey: queryKeys.statistics }),
  });
}
