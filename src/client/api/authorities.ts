import { queryOptions, useMutation } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { logAuthorityCall, readAuthorities } from '#contract/authorities.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

/** The public directory of authorities. */
export const authoritiesQuery = queryOptions({
  queryKey: queryKeys.authorities,
  queryFn: async ({ signal }) => call(readAuthorities, { signal }),
});

/** Notes that somebody called as an authority. */
export function useLogAuthorityCall() {
  return useMutation({
    mutationFn: async ({
      key,
      ...body
    }: { readonly key: string } & z.input<typeof logAuthorityCall.body>) =>
      call(logAuthorityCall, { key, body }),
  });
}
