import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { approvePacks, proposePacks, readPolicies, returnPacks } from '#contract/policies.ts';
import type { PolicyView } from '#contract/policies.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

/** A change of one company's laws: which company, the version seen, and the key of the deed. */
export type PolicyChange = {
  readonly company: PolicyView['company'];
  readonly version: number;
  readonly key: string;
};

/** Policy profiles and the laws that can be attached. */
export const policiesQuery = queryOptions({
  queryKey: queryKeys.policies,
  queryFn: async ({ signal }) => call(readPolicies, { signal }),
});

/** Proposes which laws are attached. */
export function useProposePacks() {
  return usePolicyChange(
    async ({ company, packs, ...change }: PolicyChange & { readonly packs: PolicyView['packs'] }) =>
      call(proposePacks, { params: { company }, ...change, body: { packs } }),
  );
}

/** Approves exactly what was proposed. */
export function useApprovePacks() {
  return usePolicyChange(
    async ({ company, digest, ...change }: PolicyChange & { readonly digest: string }) =>
      call(approvePacks, { params: { company }, ...change, body: { digest } }),
  );
}

/** Sends the proposal back. */
export function useReturnPacks() {
  return usePolicyChange(
    async ({ company, digest, ...change }: PolicyChange & { readonly digest: string }) =>
      call(returnPacks, { params: { company }, ...change, body: { digest } }),
  );
}

/** What stands afterwards is read anew, after a refusal too: somebody else may have been first. */
function usePolicyChange<V extends PolicyChange>(change: (variables: V) => Promise<PolicyView>) {
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
