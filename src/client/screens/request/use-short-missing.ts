import type { MissingView } from '#contract/problem.ts';
import { useT } from '../../i18n/locale.tsx';

/** What is missing in as few words as a row has room for; empty when nothing is. A code proves that the request is theirs too. */
export function useShortMissing(): (missing: MissingView) => string {
  const t = useT();
  return ({ points, possession, authenticity, declaration, callBack, authority }) =>
    [
      points > 0 ? t('verification.short.points', { n: points }) : null,
      possession > 0 ? t('verification.short.possession', { n: possession }) : null,
      authenticity && possession === 0 ? t('verification.short.authenticity') : null,
      declaration ? t('verification.short.declaration') : null,
      callBack === true ? t('verification.short.supervisor-call') : null,
      authority === true ? t('verification.short.authority') : null,
    ]
      .filter((part) => part !== null)
      .join(' · ');
}
