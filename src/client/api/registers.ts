import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import {
  approvePurpose,
  proposePurpose,
  readRegisters,
  returnPurpose,
  type RegisterView,
} from '#contract/registers.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

type Change = {
  readonly company: RegisterView['company'];
  readonly version: number;
  readonly key: string;
};

/** What each company uses data for, and whom it shares them with. */
export const registersQuery = queryOptions({
  queryKey: queryKeys.registers,
  queryFn: async ({ signal }) => call(readRegisters, { signal }),
});

/** Proposes to announce a purpose. */
export function useProposePurpose() {
  type Wish = z.input<NonNullable<typeof proposePurpose.body>>;
  return useRegisterChange(async ({ company, version, key, ...body }: Change & Wish) =>
    call(proposePurpose, { params: { company }, version, key, body }),
  );
}

/** Announces exactly what was proposed. */
export function useApprovePurpose() {
  return useRegisterChange(
    async ({ company, digest, ...change }: Change & { readonly digest: string }) =>
      call(approvePurpose, { params: { company }, ...change, body: { digest } }),
  );
}

/** Sends the proposal back. */
export function useReturnPurpose() {
  return useRegisterChange(
    async ({ company, digest, ...change }: Change & { readonly digest: string }) =>
      call(returnPurpose, { params: { company }, ...change, body: { digest } }),
  );
}

/** What stands afterwards is read anew; laws and liftings share the version. */
function useRegisterChange<V extends Change>(change: (variables: V) => Promise<RegisterView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.registers }),
        client.invalidateQueries({ queryKey: queryKeys.policies }),
        client.invalidateQueries({ queryKey: queryKeys.liftings }),
      ]);
    },
  });
}
