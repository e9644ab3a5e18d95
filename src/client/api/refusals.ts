import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { exportRefusals, readRefusals } from '#contract/refusals.ts';
import type { RefusalFilter } from '#contract/refusals.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

/** The log book of a company and year; the one on the screen stays while another loads. */
export function refusalsQuery(filter: RefusalFilter) {
  return queryOptions({
    queryKey: [...queryKeys.refusals, filter],
    queryFn: async ({ signal }) => call(readRefusals, { query: filter, signal }),
    placeholderData: (last) => last,
  });
}

/** Takes the log book as a file, or to be printed. Each taking stands in the log, so nothing takes it again by itself. */
export function useExportRefusals() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: z.input<NonNullable<typeof exportRefusals.body>>) =>
      call(exportRefusals, { body }),
    gcTime: 0,
    onSettled: () => {
      // A release is spent by it, which is shown with the mailing lists, too.
      void client.invalidateQueries({ queryKey: queryKeys.refusals });
      void client.invalidateQueries({ queryKey: queryKeys.mailings });
    },
  });
}
