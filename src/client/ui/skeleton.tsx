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
        <Piece key={at} cells={shape === 'rows' ? 4 : 1} />
      ))}
    </div>
  );
}

/** A part of a page that comes: how it will lie there. */
export type SkeletonPart =
  'strip' | 'steps' | 'figures' | 'filters' | 'card' | 'form' | 'table' | 'chart' | 'sheet';

/** Grey pieces in each part; a card has its heading and three lines. */
const PIECES: Readonly<Record<SkeletonPart, number>> = {
  strip: 3,
  steps: 5,
  figures: 4,
  filters: 6,
  card: 4,
  form: 8,
  table: 7,
  chart: 1,
  sheet: 9,
};

/** The same for a page of several parts, from the top down, so that nothing moves when they come. */
export function PageSkeleton({
  label,
  parts,
}: {
  label: string;
  parts: readonly SkeletonPart[];
}): ReactElement {
  return (
    <div className={classNames(css['skeleton'], css['page'])} aria-busy="true">
      <VisuallyHidden>{label}</VisuallyHidden>
      {parts.map((part, at) => (
        // Parts have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={css['part']} data-part={part} aria-hidden="true">
          {Array.from({ length: PIECES[part] }, (_, piece) =>
            part === 'table' ? <Piece key={piece} cells={4} /> : <i key={piece} />,
          )}
        </div>
      ))}
    </div>
  );
}

/** The same in the place of a page's title. */
export function TitleSkeleton({ label }: { label: string }): ReactElement {
  return (
    <span className={classNames(css['skeleton'], css['title'])} aria-busy="true">
      <VisuallyHidden>{label}</VisuallyHidden>
      <i aria-hidden="true" />
    </span>
  );
}

function Piece({ cells }: { cells: number }): ReactElement {
  return (
    <div className={css['piece']} aria-hidden="true">
      {Array.from({ length: cells }, (_, at) => (
        <i key={at} />
      ))}
    </div>
  );
}
