import { approveRelease, proposeRelease, returnRelease } from '#contract/releases.ts';
import { call } from './call.ts';
import { useSettingChange, type SettingChange } from './use-setting-change.ts';

/** Asks another privacy officer to release a long list. */
export function useProposeRelease() {
  return useSettingChange(
    async ({ company, list, ...change }: SettingChange & { readonly list: string }) =>
      call(proposeRelease, { params: { company }, ...change, body: { list } }),
  );
}

/** Releases exactly the file that was asked for. */
export function useApproveRelease() {
  return useSettingChange(
    async ({ company, digest, ...change }: SettingChange & { readonly digest: string }) =>
      call(approveRelease, { params: { company }, ...change, body: { digest } }),
  );
}

/** Sends the list back. */
export function useReturnRelease() {
  return useSettingChange(
    async ({ company, digest, ...change }: SettingChange & { readonly digest: string }) =>
      call(returnRelease, { params: { company }, ...change, body: { digest } }),
  );
}
