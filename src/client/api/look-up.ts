import { useMutation } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { lookUpCustomers } from '#contract/look-up.ts';
import { call } from './call.ts';

type Lookup = z.input<NonNullable<typeof lookUpCustomers.body>>;

/** Finds customers by what a caller says. What was typed and what was found live in the calling component alone. */
export function useLookUpCustomers() {
  return useMutation({
    mutationFn: async (body: Lookup) => call(lookUpCustomers, { body }),
    gcTime: 0,
  });
}
