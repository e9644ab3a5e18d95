import type { ReactElement, ReactNode } from 'react';
import css from './clear-text.module.css';

/** What stands in the clear for a while: a screen that is printed shows `paper` in its place, which anybody may see. */
export function ClearText({
  paper = '••••••',
  children,
}: {
  paper?: string;
  children: ReactNode;
}): ReactElement {
  return (
    <>
      <span className={css['screen']}>{children}</span>
      <span className={css['paper']} aria-hidden="true">
        {paper}
      </span>
    </>
  );
}
