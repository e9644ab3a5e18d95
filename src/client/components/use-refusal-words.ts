import { useCallback } from 'react';
import type { Can, MissingView } from '#contract/problem.ts';
import { useT } from '../i18n/locale.tsx';
import { useFormat } from '../i18n/use-format.tsx';

/** A rule's no, as a view's `can` carries it. */
export type RefusalView = Exclude<Can, true>;

/** Says in words what proof is missing; empty when nothing is. */
export function useMissingWords(): (missing: MissingView | null) => string {
  const t = useT();
  const { list } = useFormat();
  return useCallback(
    (missing) => {
      if (missing === null) return '';
      const parts = [
        missing.points > 0 ? t('verification.missing.points', { n: missing.points }) : null,
        missing.possession > 0
          ? t('verification.missing.possession', { n: missing.possession })
          : null,
        missing.authenticity ? t('verification.missing.authenticity') : null,
        missing.declaration ? t('verification.missing.declaration') : null,
        missing.callBack === true ? t('verification.missing.supervisor-call') : null,
        missing.authority === true ? t('verification.missing.authority') : null,
      ];
      return list(parts.filter((part) => part !== null));
    },
    [t, list],
  );
}

/** Says in one sentence why a rule said no, and what is missing. The citation stands apart. */
export function useRefusalWords(): (refusal: RefusalView) => string {
  const t = useT();
  const missingWords = useMissingWords();
  return useCallback(
    (refusal) => {
      const sentence = t(`problem.${refusal.code}`);
      const missing = missingWords(refusal.missing);
      return missing === '' ? sentence : t('problem.with-missing', { sentence, missing });
    },
    [t, missingWords],
  );
}
