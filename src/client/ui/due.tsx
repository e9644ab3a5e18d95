import type { ReactElement, ReactNode } from 'react';
import { Bar } from './bar.tsx';
import css from './due.module.css';
import type { Tone } from './pill.tsx';

/** Days left in words with a bar of the time used, for a row of a table. */
export function Due({
  share,
  tone = 'accent',
  children,
}: {
  share: number;
  tone?: Tone;
  children: ReactNode;
}): ReactElement {
  return (
    <span className={css['due']} data-tone={tone}>
      <span>{children}</span>
      <Bar share={share} tone={tone} />
    </span>
  );
}
