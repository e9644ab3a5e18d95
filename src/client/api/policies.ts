import { queryOptions } from '@tanstack/react-query';
import { approvePacks, proposePacks, readPolicies, returnPacks } from '#contract/policies.ts';
import type { PolicyView } from '#contract/policies.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';
import { useSettingChange, type SettingChange } from './use-setting-change.ts';

/** Policy profiles and the laws that can be attached. */
export const policiesQuery = queryOptions({
  queryKey: queryKeys.policies,
  queryFn: async ({ signal }) => call(readPolicies, { signal }),
});

/** Proposes which laws are attached. */
export function useProposePacks() {
  return useSettingChange(
    async ({
      company,
      packs,
      ...change
    }: SettingChange & { readonly packs: PolicyView['packs'] }) =>
      call(proposePacks, { params: { company }, ...change, body: { packs } }),
  );
}

/** Approves exactly what was proposed. */
export function useApprovePacks() {
  return useSettingChange(
    async ({ company, digest, ...change }: SettingChange & { readonly digest: string }) =>
      call(approvePacks, { params: { company }, ...change, body: { digest } }),
  );
}

/** Sends the proposal back. */
export function useReturnPacks() {
  return useSettingChange(
    async ({ company, digest, ...change }: SettingChange & { readonly digest: string }) =>
      call(returnPacks, { params: { company }, ...change, body: { digest } }),
  );
}
