import type { ReactElement } from 'react';
import type { VerdictView } from '../../../contract/verification.ts';
import { useT } from '../../i18n/locale.tsx';
import { Notice } from '../../ui/notice.tsx';

/** One yes or no for the whole set, announced; which answer it was stays unknown. */
export function Verdict({ verdict }: { verdict: VerdictView | null }): ReactElement {
  const t = useT();
  return (
    <div role="status" aria-live="assertive">
      {verdict === null ? null : verdict.verdict === 'confirmed' ? (
        <Notice tone="good" title={t('verification.confirmed')} />
      ) : (
        <Notice tone="bad" title={t('verification.not-confirmed')}>
          {t('verification.set.not-confirmed.hint')}{' '}
          {t('verification.set.attempts-left', { n: verdict.attemptsLeft })}{' '}
          {verdict.alertSent ? t('verification.set.alert') : null}
        </Notice>
      )}
    </div>
  );
}
