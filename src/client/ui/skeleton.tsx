import type { ReactElement } from 'react';
import { classNames } from './class-names.ts';
import css from './skeleton.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface SkeletonProps {
  /** What is on its way, for readers. */
  label: string;
  /** The shape of what comes: lines of text, rows of a table, or one block. */
  shape?: 'lines' | 'rows' | 'block';
  count?: number;
}

/** Holds the place of what comes, and shows itself only to those who wait longer than 150 ms. */
export function Skeleton({ label, shape = 'lines', count = 3 }: SkeletonProps): ReactElement {
  return (
    <div className={classNames(css['skeleton'], css[shape])} aria-busy="true">
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: shape === 'block' ? 1 : count }, (_, at) => (
        <div key={at} className={css['piece']} aria-hidden="true">
          {shape === 'rows' ? [0, 1, 2, 3].map((cell) => <i key={cell} />) : <i />}
        </div>
      ))}
    </div>
  );
}
