import type { ReactElement } from 'react';
import type { DuplicateView } from '#contract/merges.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import css from './merges.module.css';

type Reason = DuplicateView['reasons'][number];

/** Whether a reason speaks for two persons. */
const against: ReadonlySet<Reason> = new Set([
  'half-of-name',
  'other-number',
  'other-name',
  'other-birth-date',
  'other-address',
]);

/** Why two records may be one person, and what speaks against it; without any value of either. */
export function LikenessReasons({ reasons }: { reasons: readonly Reason[] }): ReactElement {
  const t = useT();
  const { list } = useFormat();
  const said = (wanted: boolean): string =>
    list(
      reasons
        .filter((reason) => against.has(reason) === wanted)
        .map((reason) => t(`merge.reason.${reason}`)),
    );
  const [speaksFor, speaksAgainst] = [said(false), said(true)];
  return (
    <span className={css['reasons']}>
      {speaksFor === '' ? null : (
        <span>
          {t('merge.reasons.for')}: {speaksFor}
          {speaksAgainst === '' ? null : ' · '}
        </span>
      )}
      {speaksAgainst === '' ? null : (
        <span>
          {t('merge.reasons.against')}: {speaksAgainst}
        </span>
      )}
    </span>
  );
}
