import type { ReactElement } from 'react';
import type { VerificationView } from '#contract/verification.ts';
import { useT } from '../../i18n/locale.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Signals of rule 9: they may ask for one more code and never refuse by themselves. */
export function SignalList({
  signals,
}: {
  signals: VerificationView['signals'];
}): ReactElement | null {
  const t = useT();
  if (signals.length === 0) return null;
  return (
    <Notice tone="warn" title={t('verification.signals')}>
      {signals.map((signal) => (
        <span key={signal}>{t(`request.signal.${signal}`)} </span>
      ))}
    </Notice>
  );
}
