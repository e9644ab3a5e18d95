import type { QueryClient } from '@tanstack/react-query';
import type { RequestView } from '#contract/request.ts';
import { isApiError } from './api-error.ts';
import { queryKeys } from './query-keys.ts';

/** Puts the returned request where its page reads it, and makes stale what it changes elsewhere. */
export function showRequest(client: QueryClient, view: RequestView): void {
  client.setQueryData(queryKeys.request(view.id), view);
  refreshAround(client, view.id, view.customer?.id ?? null);
}

/**
 * Makes stale the queue, the trail and the customer of a request that changed; and other requests, which name those of
 * the same person: they are read anew when somebody goes there.
 */
export function refreshAround(client: QueryClient, request: string, customer: string | null): void {
  void client.invalidateQueries({
    queryKey: ['request'],
    predicate: ({ queryKey }) => queryKey.length === 2 && queryKey[1] !== request,
    refetchType: 'none',
  });
  void client.invalidateQueries({ queryKey: queryKeys.queue });
  void client.invalidateQueries({ queryKey: queryKeys.requestTrail(request) });
  if (customer !== null) void client.invalidateQueries({ queryKey: queryKeys.customer(customer) });
}

/** After a refused or lost change: look at what stands now. What was typed is the form's and stays. */
export function lookAgain(client: QueryClient, request: string, failure: unknown): void {
  if (isApiError(failure, 'not-reachable') || isApiError(failure, 'fields')) return;
  void client.invalidateQueries({ queryKey: queryKeys.request(request) });
}
