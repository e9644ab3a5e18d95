import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { readConsents, recordConsent, takeBackConsent } from '#contract/consents.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

/** What a customer said to direct mail, contact point by contact point. */
export function consentsQuery(customer: string) {
  return queryOptions({
    queryKey: queryKeys.consents(customer),
    queryFn: async ({ signal }) => call(readConsents, { params: { customer }, signal }),
  });
}

type OfCustomer = { readonly customer: string; readonly version: number; readonly key: string };
type Said = z.input<NonNullable<typeof recordConsent.body>> & OfCustomer;
type TakenBack = z.input<NonNullable<typeof takeBackConsent.body>> & OfCustomer;

/** Writes down a yes or a no. What stands afterwards is read anew, after a refusal too. */
export function useRecordConsent() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ customer, version, key, ...body }: Said) =>
      call(recordConsent, { params: { customer }, version, key, body }),
    onSettled: (_answer, _failure, { customer }) => {
      readAnew(client, customer);
    },
  });
}

/** Takes back what was written down today. */
export function useTakeBackConsent() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ customer, version, key, ...body }: TakenBack) =>
      call(takeBackConsent, { params: { customer }, version, key, body }),
    onSettled: (_answer, _failure, { customer }) => {
      readAnew(client, customer);
    },
  });
}

function readAnew(client: QueryClient, customer: string): void {
  void client.invalidateQueries({ queryKey: queryKeys.customer(customer) });
}
