import type { ReactElement } from 'react';
import type { AgreementView } from '#contract/sharings.ts';
import { useT } from '../i18n/locale.tsx';
import { useFormat } from '../i18n/use-format.tsx';
import { Pill } from '../ui/pill.tsx';
import { Cluster } from '../ui/stack.tsx';

/** How the agreement with a recipient stands: its reference and last day, or that there is none, which bars (H5). */
export function AgreementPill({
  agreement: { state, reference, until },
}: {
  agreement: AgreementView;
}): ReactElement {
  const t = useT();
  const { day } = useFormat();
  const words = t(`register.agreement.${state}`, {
    reference: reference ?? '',
    date: until === null ? '' : day(until),
  });
  if (state === 'valid') return <span>{words}</span>;
  return (
    <Cluster gap={1}>
      <Pill tone="warn">{t('register.agreement.barred')}</Pill>
      <span>{words}</span>
    </Cluster>
  );
}
