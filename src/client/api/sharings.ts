import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { readLedger, shareItems } from '#contract/sharings.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

/** Who got what of a customer, and to whom more may go. */
export function ledgerQuery(customer: string) {
  return queryOptions({
    queryKey: queryKeys.ledger(customer),
    queryFn: async ({ signal }) => call(readLedger, { params: { customer }, signal }),
  });
}

type Share = z.input<NonNullable<typeof shareItems.body>> & {
  readonly customer: string;
  readonly version: number;
  readonly key: string;
};

/** Records a sharing. What stands afterwards is read anew, after a refusal too. */
export function useShareItems() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ customer, version, key, ...body }: Share) =>
      call(shareItems, { params: { customer }, version, key, body }),
    onSettled: (_answer, _failure, { customer }) => {
      void client.invalidateQueries({ queryKey: queryKeys.customer(customer) });
    },
  });
}
