import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { keyHint } from '../../components/keys.ts';
import { useT } from '../../i18n/locale.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';

/** The one button of the queue: opens the request to act on first. */
export function NextBest({ first }: { first: string | undefined }): ReactElement | null {
  const t = useT();
  if (first === undefined) return null;
  return (
    <Link
      to="/requests/$request"
      params={{ request: first }}
      preload="intent"
      className={buttonClass('primary')}
    >
      {t('queue.next-best')}
      <span aria-hidden="true">
        <Kbd keys={keyHint('next-best')} />
      </span>
    </Link>
  );
}
