import type { ReactElement } from 'react';
import css from './fills.module.css';

/** How areas of a picture are told apart: by shape first, the colour only repeats it. */
export const FILLS = [
  'accent',
  'accent-stripes',
  'ink',
  'dots',
  'columns',
  'lines',
  'outline',
  'alert-stripes',
  'hidden',
] as const;
export type Fill = (typeof FILLS)[number];

/** What is drawn on each 8 px tile of a fill, over its ground. */
const drawn: Readonly<Record<Fill, string | null>> = {
  accent: null,
  ink: null,
  outline: null,
  'accent-stripes': 'M-2 10L10 -2M-2 2L2 -2M6 10L10 6',
  'alert-stripes': 'M-2 -2L10 10M6 -2L10 2M-2 6L2 10',
  dots: 'M2 2v.01M6 6v.01',
  columns: 'M2 0v8M6 0v8',
  lines: 'M0 2h8M0 6h8',
  hidden: 'M-2 10L10 -2',
};

/** The tiles that a picture's areas refer to; each picture carries its own under an id of its own. */
export function Fills({ id }: { id: string }): ReactElement {
  return (
    <defs>
      {FILLS.map((fill) => (
        <pattern
          key={fill}
          id={`${id}-${fill}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          className={css['tile']}
          data-fill={fill}
        >
          <rect width="8" height="8" />
          {drawn[fill] === null ? null : <path d={drawn[fill]} />}
        </pattern>
      ))}
    </defs>
  );
}

/** The paint of an area. */
export function paint(id: string, fill: Fill): string {
  return `url(#${id}-${fill})`;
}
