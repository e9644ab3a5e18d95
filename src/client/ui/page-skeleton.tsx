import type { ReactElement } from 'react';
import { classNames } from './class-names.ts';
import { SkeletonPiece } from './skeleton.tsx';
import css from './skeleton.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

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
            part === 'table' ? <SkeletonPiece key={piece} cells={4} /> : <i key={piece} />,
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
