import type { RequestPolicyView } from '#contract/policy-versions.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';

/** What a later version of the policy means for the date of a request, in one sentence. */
export function usePolicyEffect(zone: string): (policy: RequestPolicyView) => string {
  const t = useT();
  const { day } = useFormat(zone);
  const date = (due: string | null): string =>
    due === null ? t('policy-version.no-date') : day(due);
  return ({ effect, due, wouldBe }) =>
    effect === 'would-move'
      ? t('policy-version.effect.would-move', { kept: date(due), would: date(wouldBe) })
      : t(`policy-version.effect.${effect}`);
}
