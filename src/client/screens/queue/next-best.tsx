import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { RequestRow } from '#contract/queue.ts';
import { useDaysLeftWords } from '../../components/due-date.tsx';
import { keyHint } from '../../components/keys.ts';
import { useT } from '../../i18n/locale.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import css from './queue.module.css';

/** The one button of the queue: opens the request to act on next, and says beforehand which it is and why. */
export function NextBest({ best }: { best: RequestRow | null }): ReactElement | null {
  const t = useT();
  const daysLeft = useDaysLeftWords();
  if (best === null) return null;
  const { actBy } = best;
  return (
    <>
      <span className={css['best']}>
        <code>{best.id}</code>
        {actBy === null ? null : <b>{daysLeft(actBy.daysLeft)}</b>}
        <span>{t(`request.next.${best.next}`)}</span>
      </span>
      <Link
        to="/requests/$request"
        params={{ request: best.id }}
        preload="intent"
        className={buttonClass('primary')}
      >
        {t('queue.next-best')}
        <span aria-hidden="true">
          <Kbd keys={keyHint('next-best')} />
        </span>
      </Link>
    </>
  );
}
