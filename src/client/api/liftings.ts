import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import {
  approveLifting,
  proposeLifting,
  readLiftings,
  returnLifting,
  type LiftingView,
} from '#contract/liftings.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

type Change = {
  readonly company: LiftingView['company'];
  readonly version: number;
  readonly key: string;
};

/** Tombstones that are to be lifted, by company. */
export const liftingsQuery = queryOptions({
  queryKey: queryKeys.liftings,
  queryFn: async ({ signal }) => call(readLiftings, { signal }),
});

/** Proposes to lift the tombstones of a person. What was typed is the mutation's own and is kept nowhere. */
export function useProposeLifting() {
  type Wish = z.input<NonNullable<typeof proposeLifting.body>>;
  return useLiftingChange(async ({ company, details, reason, ...change }: Change & Wish) =>
    call(proposeLifting, { params: { company }, ...change, body: { details, reason } }),
  );
}

/** Lifts exactly what was proposed. */
export function useApproveLifting() {
  return useLiftingChange(
    async ({ company, digest, ...change }: Change & { readonly digest: string }) =>
      call(approveLifting, { params: { company }, ...change, body: { digest } }),
  );
}

/** Sends the proposal back. */
export function useReturnLifting() {
  return useLiftingChange(
    async ({ company, digest, ...change }: Change & { readonly digest: string }) =>
      call(returnLifting, { params: { company }, ...change, body: { digest } }),
  );
}

/** What stands afterwards is read anew, the version that packs and liftings share included. */
function useLiftingChange<V extends Change>(change: (variables: V) => Promise<LiftingView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    gcTime: 0,
    onSettled: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.registers }),
        client.invalidateQueries({ queryKey: queryKeys.liftings }),
        client.invalidateQueries({ queryKey: queryKeys.policies }),
      ]);
    },
  });
}
