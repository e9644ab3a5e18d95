import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { approveLook, askLook, readLook, readVault, returnLook } from '#contract/vault.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

type Bound = {
  readonly key: string;
  readonly id: string;
  readonly version: number;
  readonly digest: string;
};

/** Looks into the access history, newest first. */
export const vaultQuery = queryOptions({
  queryKey: queryKeys.vault,
  queryFn: async ({ signal }) => call(readVault, { signal }),
});

/** States a violation and asks for a look. */
export function useAskLook() {
  return useLookChange(
    async ({ key, ...body }: { readonly key: string } & z.input<typeof askLook.body>) =>
      call(askLook, { key, body }),
  );
}

/** Lets the officer who asked look. */
export function useApproveLook() {
  return useLookChange(async ({ id, digest, ...change }: Bound) =>
    call(approveLook, { params: { look: id }, ...change, body: { digest } }),
  );
}

/** Sends it back. */
export function useReturnLook() {
  return useLookChange(async ({ id, digest, ...change }: Bound) =>
    call(returnLook, { params: { look: id }, ...change, body: { digest } }),
  );
}

/** Shows the visits while the time runs. Each time stands in the log, and nothing of it is kept. */
export function useReadLook() {
  return useMutation({
    mutationFn: async (look: string) => call(readLook, { params: { look } }),
    gcTime: 0,
  });
}

function useLookChange<V, A>(change: (variables: V) => Promise<A>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    gcTime: 0,
    onSettled: async () => client.invalidateQueries({ queryKey: queryKeys.vault }),
  });
}
