import type { ReactElement } from 'react';
import type { MissingView } from '#contract/problem.ts';
import { useT } from '../../i18n/locale.tsx';
import { Notice } from '../../ui/notice.tsx';

/** What is proved and what is missing, by the same rules as at the desk. */
export function DrillStanding({
  missing,
  isKnown,
}: {
  missing: MissingView | null | undefined;
  isKnown: boolean;
}): ReactElement {
  const t = useT();
  if (!isKnown || missing === undefined)
    return <Notice title={t('training.standing')}>{t('training.standing.wait')}</Notice>;
  if (missing === null)
    return (
      <Notice tone="locked" title={t('training.standing')}>
        {t('training.standing.never')}
      </Notice>
    );
  const { points, possession, authenticity, declaration, callBack } = missing;
  const parts = [
    points > 0 ? t('verification.short.points', { n: points }) : null,
    possession > 0 ? t('verification.short.possession', { n: possession }) : null,
    authenticity && possession === 0 ? t('verification.short.authenticity') : null,
    declaration ? t('verification.short.declaration') : null,
    callBack === true ? t('verification.short.supervisor-call') : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? (
    <Notice tone="good" title={t('training.standing')}>
      {t('training.standing.done')}
    </Notice>
  ) : (
    <Notice tone="locked" title={t('training.standing')}>
      {t('training.standing.missing', { what: parts.join(' · ') })}
    </Notice>
  );
}
