import { queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { approveLifting, proposeLifting, readLiftings, returnLifting } from '#contract/liftings.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';
import { useSettingChange, type SettingChange } from './use-setting-change.ts';

/** Tombstones that are to be lifted, by company. */
export const liftingsQuery = queryOptions({
  queryKey: queryKeys.liftings,
  queryFn: async ({ signal }) => call(readLiftings, { signal }),
});

/** Proposes to lift the tombstones of a person. What was typed is the mutation's own and is kept nowhere. */
export function useProposeLifting() {
  type Wish = z.input<NonNullable<typeof proposeLifting.body>>;
  return useSettingChange(async ({ company, details, reason, ...change }: SettingChange & Wish) =>
    call(proposeLifting, { params: { company }, ...change, body: { details, reason } }),
  );
}

/** Lifts exactly what was proposed. */
export function useApproveLifting() {
  return useSettingChange(
    async ({ company, digest, ...change }: SettingChange & { readonly digest: string }) =>
      call(approveLifting, { params: { company }, ...change, body: { digest } }),
  );
}

/** Sends the proposal back. */
export function useReturnLifting() {
  return useSettingChange(
    async ({ company, digest, ...change }: SettingChange & { readonly digest: string }) =>
      call(returnLifting, { params: { company }, ...change, body: { digest } }),
  );
}
