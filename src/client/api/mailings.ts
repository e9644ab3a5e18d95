import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  approveReading,
  prepareMailing,
  proposeReading,
  readMailing,
  readMailings,
  returnReading,
  type MailingFileView,
  type ReadingView,
} from '#contract/mailings.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';
import { useSettingChange, type SettingChange } from './use-setting-change.ts';

/** Mailing lists, and how each company reads its clause on direct mail. */
export const mailingsQuery = queryOptions({
  queryKey: queryKeys.mailings,
  queryFn: async ({ signal }) => call(readMailings, { signal }),
});

/** One list held against the records of today; each look stands in the log. */
export function mailingQuery(mailing: string) {
  return queryOptions({
    queryKey: [...queryKeys.mailings, mailing],
    queryFn: async ({ signal }) => call(readMailing, { params: { mailing }, signal }),
  });
}

/** Takes a list as a file. Each taking stands in the log, so nothing takes it again by itself, and nothing of it is kept. */
export function usePrepareMailing() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (mailing: string): Promise<MailingFileView> =>
      call(prepareMailing, { params: { mailing }, body: {} }),
    gcTime: 0,
    onSettled: () => {
      // A release is spent by it, too.
      void client.invalidateQueries({ queryKey: queryKeys.mailings });
    },
  });
}

/** Proposes another reading of the clause. */
export function useProposeReading() {
  return useSettingChange(
    async ({
      company,
      reading,
      ...change
    }: SettingChange & { readonly reading: ReadingView['reading'] }) =>
      call(proposeReading, { params: { company }, ...change, body: { reading } }),
  );
}

/** Changes the reading to exactly what was proposed. */
export function useApproveReading() {
  return useSettingChange(
    async ({ company, digest, ...change }: SettingChange & { readonly digest: string }) =>
      call(approveReading, { params: { company }, ...change, body: { digest } }),
  );
}

/** Sends the proposal back. */
export function useReturnReading() {
  return useSettingChange(
    async ({ company, digest, ...change }: SettingChange & { readonly digest: string }) =>
      call(returnReading, { params: { company }, ...change, body: { digest } }),
  );
}
