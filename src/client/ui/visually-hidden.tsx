import type { ReactElement, ReactNode } from 'react';
import css from './visually-hidden.module.css';

/** Text for readers of the accessibility tree alone. */
export function VisuallyHidden({
  children,
  id,
}: {
  children: ReactNode;
  id?: string | undefined;
}): ReactElement {
  return (
    <span id={id} className={css['hidden']}>
      {children}
    </span>
  );
}
