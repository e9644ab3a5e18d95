import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import css from './first-focus.module.css';

/** Puts the focus on the first match of a selector inside it, once, when it appears: the next key press lands where the work is. */
export function FirstFocus({ on, children }: { on: string; children: ReactNode }): ReactElement {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>(on)?.focus();
    // Only the first appearance moves the focus.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return (
    <div ref={ref} className={css['through']}>
      {children}
    </div>
  );
}
