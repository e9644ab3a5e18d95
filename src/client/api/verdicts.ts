import { queryOptions } from '@tanstack/react-query';
import { remindCustomer } from '#contract/endings.ts';
import { takeRequest } from '#contract/requests.ts';
import { MOST_AT_ONCE, readVerdicts } from '#contract/verdicts.ts';
import { call } from './call.ts';
import { useMany } from './many.ts';
import { queryKeys } from './query-keys.ts';

/** What may be done to the requests picked in the queue, with nothing more to say about it. */
export const manyDeeds = ['take', 'remind'] as const;
export type ManyDeed = (typeof manyDeeds)[number];
export { MOST_AT_ONCE };

/** Whether a deed may be done to each of some requests. Never older than the look at it. */
export function verdictsQuery(deed: ManyDeed, ids: readonly string[]) {
  return queryOptions({
    queryKey: [...queryKeys.queue, 'verdicts', deed, ids],
    queryFn: async ({ signal }) =>
      call(readVerdicts, { query: { command: deed, requests: ids.join() }, signal }),
    staleTime: 0,
    gcTime: 0,
  });
}

/** Does a deed to each of the requests picked. */
export function useManyDeeds(deed: ManyDeed) {
  return useMany(async (one) => {
    switch (deed) {
      case 'take':
        return call(takeRequest, { ...one, body: {} });
      case 'remind':
        return call(remindCustomer, { ...one, body: {} });
    }
  });
}
