import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import {
  acceptTransfer,
  offerTransfer,
  reassignRequest,
  rejectTransfer,
  withdrawTransfer,
} from '#contract/transfers.ts';
import { readQueue } from '#contract/queue.ts';
import { MOST_AT_ONCE, readVerdicts } from '#contract/verdicts.ts';
import type { VerdictView } from '#contract/verdicts.ts';
import { lookAgain, refreshAround } from './after-change.ts';
import { call } from './call.ts';
import { useMany } from './many.ts';
import { queryKeys } from './query-keys.ts';
import { useRequestChange, type Change } from './requests.ts';

/** Why somebody cannot go on with a request. */
export type ReassignReason = z.infer<typeof reassignRequest.body>['reason'];

/** Why a desk does not take what it was offered. */
export type RejectionReason = z.infer<typeof rejectTransfer.body>['reason'];

/** Offers the request to another desk. */
export function useOfferTransfer() {
  return useRequestChange(
    async ({
      request,
      to,
      summary,
      ...change
    }: Change & { readonly to: string; readonly summary: string }) =>
      call(offerTransfer, { params: { request }, ...change, body: { to, summary } }),
  );
}

/** Takes what was offered to the account's desk. */
export function useAcceptTransfer() {
  return useRequestChange(async ({ request, ...change }: Change) =>
    call(acceptTransfer, { params: { request }, ...change, body: {} }),
  );
}

/** Takes an offer back. */
export function useWithdrawTransfer() {
  return useRequestChange(async ({ request, ...change }: Change) =>
    call(withdrawTransfer, { params: { request }, ...change, body: {} }),
  );
}

/** Does not take what was offered; the request is out of sight afterwards. */
export function useRejectTransfer() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({
      request,
      reason,
      ...change
    }: Change & { readonly reason: RejectionReason }) =>
      call(rejectTransfer, { params: { request }, ...change, body: { reason } }),
    onSuccess: ({ request }) => {
      client.removeQueries({ queryKey: queryKeys.request(request) });
      refreshAround(client, request, null);
    },
    onError: (failure, { request }) => {
      lookAgain(client, request, failure);
    },
  });
}

/** To whom a request is given (null: the desk as such), and why. */
export type Giving = { readonly to: string | null; readonly reason: ReassignReason };

/** Gives one request to somebody else. */
export function useReassign() {
  return useRequestChange(async ({ request, to, reason, ...change }: Change & Giving) =>
    call(reassignRequest, { params: { request }, ...change, body: { to, reason } }),
  );
}

/** Gives several requests to somebody else, each on its own. */
export function useReassignMany(body: Giving) {
  return useMany(async (one) => call(reassignRequest, { ...one, body }));
}

/** Every open request that an account has at a desk, each with whether it can be given over. Never older than the look. */
export function toGiveOverQuery(owner: string, desk: string) {
  return queryOptions({
    queryKey: [...queryKeys.queue, 'give-over', owner, desk],
    queryFn: async ({ signal }) => {
      const verdicts: VerdictView[] = [];
      let cursor: string | undefined;
      do {
        const query = { lane: 'all', owner, desk, limit: MOST_AT_ONCE, cursor } as const;
        const page = await call(readQueue, { query, signal });
        const requests = page.requests.map(({ id }) => id).join();
        if (requests !== '')
          verdicts.push(
            ...(await call(readVerdicts, { query: { command: 'reassign', requests }, signal }))
              .verdicts,
          );
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      return verdicts;
    },
    staleTime: 0,
    gcTime: 0,
  });
}
