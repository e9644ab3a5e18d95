import { queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import {
  approvePurpose,
  proposePurpose,
  readRegisters,
  returnPurpose,
} from '#contract/registers.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';
import { useSettingChange, type SettingChange } from './use-setting-change.ts';

/** What each company uses data for, and whom it shares them with. */
export const registersQuery = queryOptions({
  queryKey: queryKeys.registers,
  queryFn: async ({ signal }) => call(readRegisters, { signal }),
});

/** Proposes to announce a purpose. */
export function useProposePurpose() {
  type Wish = z.input<NonNullable<typeof proposePurpose.body>>;
  return useSettingChange(async ({ company, version, key, ...body }: SettingChange & Wish) =>
    call(proposePurpose, { params: { company }, version, key, body }),
  );
}

/** Announces exactly what was proposed. */
export function useApprovePurpose() {
  return useSettingChange(
    async ({ company, digest, ...change }: SettingChange & { readonly digest: string }) =>
      call(approvePurpose, { params: { company }, ...change, body: { digest } }),
  );
}

/** Sends the proposal back. */
export function useReturnPurpose() {
  return useSettingChange(
    async ({ company, digest, ...change }: SettingChange & { readonly digest: string }) =>
      call(returnPurpose, { params: { company }, ...change, body: { digest } }),
  );
}
