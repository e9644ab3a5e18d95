import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { readCustomer, readCustomerTrail, readLooks, revealItem } from '#contract/customers.ts';
import type * as z from 'zod/mini';
import { call } from './call.ts';
import { isSameQuery, queryKeys } from './query-keys.ts';

/** A customer, masked. */
export function customerQuery(id: string) {
  const queryKey = queryKeys.customer(id);
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }) => call(readCustomer, { params: { customer: id }, signal }),
    placeholderData: (shown, last) => (isSameQuery(last, queryKey) ? shown : undefined),
  });
}

/** Events about a customer that the account may see, oldest first. */
export function customerTrailQuery(id: string) {
  return queryOptions({
    queryKey: queryKeys.customerTrail(id),
    queryFn: async ({ signal }) => call(readCustomerTrail, { params: { customer: id }, signal }),
  });
}

/** Who looked at a customer, newest first: what the customer is told when they ask. */
export function looksQuery(id: string) {
  return queryOptions({
    queryKey: queryKeys.customerLooks(id),
    queryFn: async ({ signal }) => call(readLooks, { params: { customer: id }, signal }),
  });
}

type Reveal = {
  readonly customer: string;
  readonly item: string;
  readonly purpose: z.input<NonNullable<typeof revealItem.body>>['purpose'];
  readonly key: string;
};

/** Shows one value for a purpose. The clear value is the mutation's answer and never enters the cache of queries. */
export function useRevealItem() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ customer, item, purpose, key }: Reveal) =>
      call(revealItem, { params: { customer, item }, body: { purpose }, key }),
    gcTime: 0,
    onSettled: (_answer, _failure, { customer }) => {
      void client.invalidateQueries({ queryKey: queryKeys.customerTrail(customer) });
      void client.invalidateQueries({ queryKey: queryKeys.customerLooks(customer) });
    },
  });
}
