import { queryOptions } from '@tanstack/react-query';
import { tellPresence } from '#contract/presence.ts';
import type { PresenceSection } from '#contract/presence.ts';
import { isApiError, isUnanswered } from './api-error.ts';
import { call } from './call.ts';
import { tellNeighbours } from './presence-channel.ts';
import { queryKeys } from './query-keys.ts';

/**
 * Says which part of a request this page has in hand, again and again, and learns who else is there. Where the backend has
 * refused, as for a request that went to another desk, the page falls silent; where nobody answered, it goes on.
 */
export function presenceQuery(request: string, section: PresenceSection) {
  return queryOptions({
    queryKey: queryKeys.presence(request, section),
    queryFn: async ({ signal }) =>
      call(tellPresence, { params: { request }, body: { section }, signal }),
    placeholderData: (before) => before,
    staleTime: 0,
    gcTime: 0,
    refetchInterval: ({ state }) =>
      state.error === null || isUnanswered(state.error) ? (state.data?.again ?? false) : false,
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: ({ state }) => state.error === null,
  });
}

/** Says that this page no longer has the request open; what nobody hears runs out by itself. */
export function leaveRequest(request: string): void {
  call(tellPresence, { params: { request }, body: { section: null } }).then(
    () => {
      tellNeighbours(request);
    },
    (failure: unknown) => {
      if (!isApiError(failure)) throw failure;
    },
  );
}
