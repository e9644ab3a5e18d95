import { useMutation } from '@tanstack/react-query';
import { stepUp } from '#contract/session.ts';
import { call } from './call.ts';

/** Proves anew who sits there. The PIN is the mutation's own and is kept nowhere. */
export function useStepUp() {
  return useMutation({
    mutationFn: async ({ key, pin }: { readonly key: string; readonly pin: string }) =>
      call(stepUp, { key, body: { pin } }),
    gcTime: 0,
  });
}
