import type { ReactElement } from 'react';
import type { VerdictView } from '#contract/verification.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './verification.module.css';

/** One yes or no for the whole set, announced; which answer it was stays unknown. */
export function Verdict({ verdict }: { verdict: VerdictView | null }): ReactElement {
  const t = useT();
  const { sentences } = useFormat();
  const rest = [
    t('verification.set.not-confirmed.hint'),
    verdict?.alertSent === true ? t('verification.set.alert') : null,
  ].filter((sentence) => sentence !== null);
  return (
    <output className={css['verdict']} aria-live="assertive">
      {verdict === null ? null : verdict.verdict === 'confirmed' ? (
        <Notice tone="good" title={t('verification.confirmed')} />
      ) : (
        <Notice tone="bad" title={t('verification.not-confirmed')}>
          {sentences(rest)}
        </Notice>
      )}
    </output>
  );
}
