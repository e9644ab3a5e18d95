import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { approveHold, liftHold, placeHold, readHolds, returnHold } from '#contract/holds.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

/** Holds on any record of a person; for those who may read them. */
export function holdsQuery(customer: string) {
  return queryOptions({
    queryKey: queryKeys.holds(customer),
    queryFn: async ({ signal }) => call(readHolds, { params: { customer }, signal }),
  });
}

type Wish = z.input<NonNullable<typeof placeHold.body>>;
type OfCustomer = { readonly customer: string; readonly key: string };
type OfHold = OfCustomer & { readonly hold: string; readonly version: number };

/** Places a hold; a second officer decides it. */
export function usePlaceHold() {
  return useHoldChange(async ({ customer, key, ...body }: OfCustomer & Wish) =>
    call(placeHold, { params: { customer }, key, body }),
  );
}

/** Asks a second officer to lift a hold. */
export function useLiftHold() {
  return useHoldChange(async ({ hold, version, key }: OfHold) =>
    call(liftHold, { params: { hold }, version, key, body: {} }),
  );
}

/** Approves the placing or lifting, by its digest. */
export function useApproveHold() {
  return useHoldChange(
    async ({ hold, version, key, digest }: OfHold & { readonly digest: string }) =>
      call(approveHold, { params: { hold }, version, key, body: { digest } }),
  );
}

/** Sends the placing or lifting back. */
export function useReturnHold() {
  return useHoldChange(
    async ({ hold, version, key, digest }: OfHold & { readonly digest: string }) =>
      call(returnHold, { params: { hold }, version, key, body: { digest } }),
  );
}

/** What changes a hold changes the person's page, and whatever deletion waits for it. */
function useHoldChange<V extends OfCustomer, A>(change: (variables: V) => Promise<A>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: (_answer, _failure, { customer }) => {
      void client.invalidateQueries({ queryKey: queryKeys.customer(customer) });
      void client.invalidateQueries({ queryKey: queryKeys.queue });
    },
  });
}
