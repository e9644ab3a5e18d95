import { useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import {
  acceptTransfer,
  offerTransfer,
  reassignRequest,
  rejectTransfer,
  withdrawTransfer,
} from '#contract/transfers.ts';
import { readQueue } from '#contract/queue.ts';
import type { RequestRow } from '#contract/queue.ts';
import type { RequestView } from '#contract/requests.ts';
import type { ApiError } from './api-error.ts';
import { isApiError } from './api-error.ts';
import { lookAgain, refreshAround } from './after-change.ts';
import { call } from './call.ts';
import { newKey } from './idempotency-key.ts';
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

/** What is given over: to whom (null: the desk as such), why, and everything that its owner has there or this one alone. */
export type GivingOver = {
  readonly request: RequestView;
  readonly to: string | null;
  readonly reason: ReassignReason;
  readonly isAll: boolean;
};

/** What came of it: how many were given over, and why the others were not. */
export type GivenOver = { readonly moved: number; readonly left: readonly ApiError[] };

/**
 * Gives requests to somebody else, one after the other. Pressed again, it looks anew at what the owner still has: nothing
 * is given over twice.
 */
export function useReassign() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ request, to, reason, isAll }: GivingOver): Promise<GivenOver> => {
      const rows = isAll ? await ownedBy(request.owner, request.desk) : [request];
      const left: ApiError[] = [];
      for (const { id, version } of rows) {
        const sent = { params: { request: id }, version, key: newKey(), body: { to, reason } };
        await call(reassignRequest, sent).catch((failure: unknown) => {
          if (!isApiError(failure)) throw failure;
          left.push(failure);
        });
      }
      return { moved: rows.length - left.length, left };
    },
    onSettled: (_, __, { request }) => {
      void client.invalidateQueries({ queryKey: queryKeys.request(request.id) });
      refreshAround(client, request.id, null);
    },
  });
}

/** Every open request that an account has at a desk. */
async function ownedBy(owner: string | null, desk: string) {
  const owned: RequestRow[] = [];
  let cursor: string | undefined;
  do {
    const query = { lane: 'all', desk, limit: 100, cursor } as const;
    const page = await call(readQueue, { query });
    owned.push(...page.requests.filter((row) => row.owner === owner && row.desk === desk));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return owned;
}
