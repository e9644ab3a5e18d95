import { queryOptions } from '@tanstack/react-query';
import { readSafety } from '#contract/safety.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

/** What guards the data, with its figures. */
export const safetyQuery = queryOptions({
  queryKey: queryKeys.safety,
  queryFn: async ({ signal }) => call(readSafety, { signal }),
});
