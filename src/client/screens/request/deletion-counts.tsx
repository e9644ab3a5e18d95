import type { ReactElement } from 'react';
import type { DeletionView } from '#contract/deletion.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pill, type Tone } from '../../ui/pill.tsx';
import css from './deletion.module.css';

const shown = ['delete', 'anonymise', 'keep-by-law', 'on-hold', 'keep-identity'] as const;
const tones: Readonly<Record<(typeof shown)[number], Tone>> = {
  delete: 'bad',
  anonymise: 'warn',
  'keep-by-law': 'calm',
  'on-hold': 'warn',
  'keep-identity': 'calm',
};

/** How many items go and stay, and what else the deletion touches, before anybody decides. */
export function DeletionCounts({ deletion }: { deletion: DeletionView }): ReactElement {
  const t = useT();
  const { list } = useFormat();
  const names = useNames();
  const { counts, impact, unproven, windowHours, blocking } = deletion;
  const stays = counts['keep-by-law'] + counts['on-hold'] > 0;
  return (
    <>
      <ul className={css['counts']} aria-label={t('deletion.counts')}>
        {shown
          .filter((fate) => counts[fate] > 0)
          .map((fate) => (
            <li key={fate}>
              <Pill tone={tones[fate]}>{t(`deletion.count.${fate}`, { n: counts[fate] })}</Pill>
            </li>
          ))}
      </ul>
      <ul className={css['besides']} aria-label={t('deletion.impact')}>
        <li>
          {impact.recipients.length === 0
            ? t('deletion.impact.no-recipients')
            : t('deletion.impact.recipients', {
                names: list(impact.recipients.map((id) => names.recipient(id))),
              })}
        </li>
        {impact.requests === 0 ? null : (
          <li>{t('deletion.impact.requests', { n: impact.requests })}</li>
        )}
        {unproven === 0 ? null : <li>{t('deletion.impact.unproven', { n: unproven })}</li>}
        <li>
          {windowHours === 0
            ? t('deletion.impact.no-window')
            : t('deletion.impact.window', { n: windowHours })}
        </li>
        {stays ? <li>{t('deletion.part-grant')}</li> : null}
      </ul>
      {blocking.length === 0 ? null : (
        <Notice tone="warn" title={t('deletion.blocking')}>
          {list(
            blocking.map(
              ({ id, desk }) => id ?? t('deletion.blocking.at', { desk: names.desk(desk) }),
            ),
          )}
        </Notice>
      )}
    </>
  );
}
