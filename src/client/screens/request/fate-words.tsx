import type { ReactElement } from 'react';
import type { FateView } from '#contract/deletion.ts';
import { useCite, useT } from '../../i18n/locale.tsx';
import { Rich } from '../../i18n/rich.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Pill, type Tone } from '../../ui/pill.tsx';
import css from './deletion.module.css';

const tones: Readonly<Record<FateView['kind'], Tone>> = {
  delete: 'bad',
  anonymise: 'warn',
  'keep-by-law': 'calm',
  'on-hold': 'warn',
  'keep-identity': 'calm',
};

/** What becomes of an item, and where it stays: the law or hold that says so, and until when. */
export function FateWords({ fate }: { fate: FateView }): ReactElement {
  const t = useT();
  return (
    <span>
      <Pill tone={tones[fate.kind]} icon={fate.kind === 'on-hold' ? 'lock' : null}>
        {t(`deletion.fate.${fate.kind}`)}
      </Pill>
      <FateReason fate={fate} />
    </span>
  );
}

function FateReason({ fate }: { fate: FateView }): ReactElement | null {
  const t = useT();
  const cite = useCite();
  const { day } = useFormat();
  const { law, hold, until } = fate;
  const date = until === null ? '' : day(until);
  const why =
    law !== null ? (
      t('deletion.why.keep-by-law', { citation: cite(law.citation), years: law.years, date })
    ) : hold !== null ? (
      <Rich
        k="deletion.why.on-hold"
        values={{
          reason: t(`deletion.hold-reason.${hold.reason}`),
          reference: <BdiText text={hold.reference} />,
          date,
        }}
      />
    ) : fate.kind === 'keep-identity' ? (
      t('deletion.why.keep-identity')
    ) : null;
  if (why === null) return null;
  return (
    <span className={css['why']}>
      {why}
      {law !== null && !law.checked ? (
        <span className={css['why']}>{t('deletion.why.unchecked')}</span>
      ) : null}
    </span>
  );
}
