import { useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { exportExchangeStatus } from '#contract/exchange.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

type Wanted = z.input<typeof exportExchangeStatus.params>;

/** Takes the status of a request in a dialect as a file. Each taking stands in the log, so nothing takes it again by itself. */
export function useExportExchangeStatus() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (params: Wanted) => call(exportExchangeStatus, { params }),
    gcTime: 0,
    onSettled: (_answer, _failure, { request }) => {
      void client.invalidateQueries({ queryKey: queryKeys.requestTrail(request) });
    },
  });
}
