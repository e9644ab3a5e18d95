import { useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import {
  addEvidence,
  compareCorrection,
  decideCorrection,
  proposeCorrection,
  tellRecipients,
} from '#contract/corrections.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';
import { useRequestChange, type Change } from './requests.ts';

/** Adds what speaks for or against a correction. */
export function useAddEvidence() {
  type Piece = z.input<NonNullable<typeof addEvidence.body>>;
  return useRequestChange(async ({ request, key, version, ...body }: Change & Piece) =>
    call(addEvidence, { params: { request }, key, version, body }),
  );
}

/** Shows held and asked in the clear. The answer is the mutation's own and never enters the cache of queries. */
export function useCompareCorrection() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ request, ...change }: Change) =>
      call(compareCorrection, { params: { request }, ...change, body: {} }),
    gcTime: 0,
    onSettled: (_answer, _failure, { request }) => {
      void client.invalidateQueries({ queryKey: queryKeys.request(request) });
      void client.invalidateQueries({ queryKey: queryKeys.requestTrail(request) });
    },
  });
}

/** Corrects the item as asked. */
export function useDecideCorrection() {
  type Truth = { readonly sourceOfTruth: string };
  return useRequestChange(async ({ request, sourceOfTruth, ...change }: Change & Truth) =>
    call(decideCorrection, { params: { request }, ...change, body: { sourceOfTruth } }),
  );
}

/** Asks a supervisor to correct otherwise than asked, or a contact point that is the only one. */
export function useProposeCorrection() {
  type Proposed = z.input<NonNullable<typeof proposeCorrection.body>>;
  return useRequestChange(async ({ request, key, version, ...body }: Change & Proposed) =>
    call(proposeCorrection, { params: { request }, key, version, body }),
  );
}

/** Tells those who got the item, reminds them, or notes that they have done it. */
export function useTellRecipients() {
  type Step = z.input<NonNullable<typeof tellRecipients.body>>;
  return useRequestChange(async ({ request, key, version, ...body }: Change & Step) =>
    call(tellRecipients, { params: { request }, key, version, body }),
  );
}
