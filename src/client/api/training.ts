import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { finishDrill, readTraining, tryProofs } from '#contract/training.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

type Caller = z.input<NonNullable<typeof tryProofs.params>>['caller'];
type Tried = z.input<typeof tryProofs.body>['tried'];

/** The training log as far as the account sees it, and the callers of the next drill. */
export const trainingQuery = queryOptions({
  queryKey: queryKeys.training,
  queryFn: async ({ signal }) => call(readTraining, { signal }),
});

/** What a caller of the drill has answered to the proofs asked for so far, and what is still missing. */
export function proofsQuery(caller: Caller, tried: Tried) {
  return queryOptions({
    queryKey: queryKeys.drillProofs(caller, tried.join(' ')),
    queryFn: async ({ signal }) =>
      call(tryProofs, { params: { caller }, body: { tried: [...tried] }, signal }),
    placeholderData: (before) => before,
    gcTime: 0,
  });
}

/** Ends a drill: its score goes to the training log. */
export function useFinishDrill() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({
      key,
      calls,
    }: { readonly key: string } & z.input<typeof finishDrill.body>) =>
      call(finishDrill, { key, body: { calls } }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: queryKeys.training });
    },
  });
}
