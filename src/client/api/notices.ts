import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { readNotices, tellPurpose } from '#contract/notices.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

/** What a customer can still be told of the items that are held. */
export function noticesQuery(customer: string) {
  return queryOptions({
    queryKey: queryKeys.notices(customer),
    queryFn: async ({ signal }) => call(readNotices, { params: { customer }, signal }),
  });
}

type Notice = z.input<NonNullable<typeof tellPurpose.body>> & {
  readonly customer: string;
  readonly version: number;
  readonly key: string;
};

/** Records that a purpose was told. What may be used afterwards is read anew, after a refusal too. */
export function useTellPurpose() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ customer, version, key, ...body }: Notice) =>
      call(tellPurpose, { params: { customer }, version, key, body }),
    onSettled: (_answer, _failure, { customer }) => {
      void client.invalidateQueries({ queryKey: queryKeys.customer(customer) });
    },
  });
}
