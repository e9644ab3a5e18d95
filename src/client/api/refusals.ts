import { queryOptions, useMutation } from '@tanstack/react-query';
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

/** Takes the log book as a file. Each taking stands in the log, so nothing takes it again by itself. */
export function useExportRefusals() {
  return useMutation({
    mutationFn: async (query: RefusalFilter) => call(exportRefusals, { query }),
  });
}
