import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PolicyView } from '#contract/policies.ts';
import { queryKeys } from './query-keys.ts';

/** A change of one company's setting: which company, the version seen, and the key of the deed. */
export type SettingChange = {
  readonly company: PolicyView['company'];
  readonly version: number;
  readonly key: string;
};

/**
 * A change of a setting. Laws, versions, purposes, liftings, readings and releases share its version, so all of them are
 * read anew afterwards, after a refusal too: somebody else may have been first. Nothing that was typed is kept.
 */
export function useSettingChange<V extends SettingChange, A>(change: (variables: V) => Promise<A>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    gcTime: 0,
    onSettled: async () => {
      await Promise.all(
        [
          queryKeys.registers,
          queryKeys.policies,
          queryKeys.policyVersions,
          queryKeys.liftings,
          queryKeys.mailings,
          queryKeys.refusals,
        ].map(async (queryKey) => client.invalidateQueries({ queryKey })),
      );
    },
  });
}
