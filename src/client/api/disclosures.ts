import { useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import {
  decideItems,
  handOver,
  previewDisclosure,
  proposeHistory,
  proposeWithholding,
} from '#contract/disclosures.ts';
import type { DisclosureView, ItemDecisionView } from '#contract/disclosure.ts';
import type { RequestView } from '#contract/request.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';
import { sendBeside } from './over-theirs.ts';
import { requestBeside, useRequestChange, type Change } from './requests.ts';

/**
 * Saves what happens to each item. Where somebody saved first and `collides` finds none of these items decided otherwise
 * since, they are saved beside theirs.
 */
export function useDecideItems(collides: (theirs: DisclosureView) => boolean) {
  const client = useQueryClient();
  type Decisions = { readonly decisions: Record<string, ItemDecisionView> };
  return useRequestChange(
    async ({ request, decisions, key, version: seen }: Change & Decisions) => {
      const beside = {
        ...requestBeside(client, request),
        collides: (_seen: RequestView, { disclosure }: RequestView) =>
          disclosure === null || collides(disclosure),
      };
      return sendBeside(seen, beside, async (version) =>
        call(decideItems, { params: { request }, key, version, body: { decisions } }),
      );
    },
  );
}

/** Shows the disclosure in the clear. The answer is the mutation's own and never enters the cache of queries. */
export function usePreviewDisclosure() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ request, ...change }: Change) =>
      call(previewDisclosure, { params: { request }, ...change, body: {} }),
    gcTime: 0,
    onSettled: (_answer, _failure, { request }) => {
      void client.invalidateQueries({ queryKey: queryKeys.request(request) });
    },
  });
}

/** Asks a supervisor to approve the items to be withheld. */
export function useProposeWithholding() {
  return useRequestChange(async ({ request, ...change }: Change) =>
    call(proposeWithholding, { params: { request }, ...change, body: {} }),
  );
}

/** Asks a privacy officer to let the customer have their access history. */
export function useProposeHistory() {
  return useRequestChange(async ({ request, ...change }: Change) =>
    call(proposeHistory, { params: { request }, ...change, body: {} }),
  );
}

/** Hands the package to the outbox. */
export function useHandOver() {
  type Delivery = z.input<NonNullable<typeof handOver.body>>;
  return useRequestChange(async ({ request, method, item, ...change }: Change & Delivery) =>
    call(handOver, { params: { request }, ...change, body: { method, item } }),
  );
}
