import { queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import {
  approvePolicy,
  proposePolicy,
  readPolicyVersions,
  readRequestPolicy,
  returnPolicy,
} from '#contract/policy-versions.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';
import { useSettingChange, type SettingChange } from './use-setting-change.ts';

/** Each company's policy by version. */
export const policyVersionsQuery = queryOptions({
  queryKey: queryKeys.policyVersions,
  queryFn: async ({ signal }) => call(readPolicyVersions, { signal }),
});

/** The policy that a request keeps, against the one in force. */
export function requestPolicyQuery(id: string) {
  return queryOptions({
    queryKey: queryKeys.requestPolicy(id),
    queryFn: async ({ signal }) => call(readRequestPolicy, { params: { request: id }, signal }),
  });
}

/** Proposes the next version. */
export function useProposePolicy() {
  type Wish = z.input<NonNullable<typeof proposePolicy.body>>;
  return useSettingChange(async ({ company, version, key, ...body }: SettingChange & Wish) =>
    call(proposePolicy, { params: { company }, version, key, body }),
  );
}

/** Puts exactly what was proposed in force from its date. */
export function useApprovePolicy() {
  return useSettingChange(
    async ({ company, digest, ...change }: SettingChange & { readonly digest: string }) =>
      call(approvePolicy, { params: { company }, ...change, body: { digest } }),
  );
}

/** Sends the proposal back. */
export function useReturnPolicy() {
  return useSettingChange(
    async ({ company, digest, ...change }: SettingChange & { readonly digest: string }) =>
      call(returnPolicy, { params: { company }, ...change, body: { digest } }),
  );
}
