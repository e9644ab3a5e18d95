import type { ReactElement, ReactNode } from 'react';
import css from './stack.module.css';

/** Things under each other at one distance, in steps of 4 px. */
export function Stack({
  gap = 3,
  children,
}: {
  gap?: 1 | 2 | 3 | 4 | 6;
  children: ReactNode;
}): ReactElement {
  return (
    <div className={css['stack']} data-gap={gap}>
      {children}
    </div>
  );
}

/** Things beside each other that wrap where there is no room. `spread` sends what follows the first to the far end. */
export function Cluster({
  gap = 2,
  spread = false,
  children,
}: {
  gap?: 1 | 2 | 3 | 4 | 6;
  spread?: boolean;
  children: ReactNode;
}): ReactElement {
  return (
    <div className={css['cluster']} data-gap={gap} data-spread={spread || undefined}>
      {children}
    </div>
  );
}

/** Text that stands back: small and quiet. */
export function Quiet({
  small = true,
  children,
}: {
  small?: boolean;
  children: ReactNode;
}): ReactElement {
  return <span className={small ? css['small'] : css['quiet']}>{children}</span>;
}
