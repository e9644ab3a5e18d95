import type { ReactElement } from 'react';
import type { VerdictView } from '#contract/verdicts.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { ManyReasons } from './many-reasons.tsx';
import css from './many.module.css';

/** Before anything is done: how many can, and which cannot and why. */
export function ManyVerdict({
  able,
  barred,
  gone,
}: {
  able: number;
  barred: readonly VerdictView[];
  gone: number;
}): ReactElement {
  const t = useT();
  const { number } = useFormat();
  const cannot = barred.length + gone;
  return (
    <>
      <output className={css['verdict']}>
        {cannot === 0
          ? t('queue.many.all-can', { n: able })
          : t('queue.many.some-can', { can: number(able), n: cannot })}
      </output>
      <ManyReasons barred={barred} gone={gone} />
      {able === 0 ? null : <p className={css['quiet']}>{t('queue.many.each')}</p>}
    </>
  );
}
