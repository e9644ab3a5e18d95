import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Fills, paint } from './fills.tsx';
import type { Fill } from './fills.tsx';
import css from './legend.module.css';

export interface LegendEntry {
  fill: Fill;
  label: ReactNode;
}

/** What each look of a picture stands for, in words. */
export function Legend({ entries }: { entries: readonly LegendEntry[] }): ReactElement {
  return (
    <ul className={css['legend']}>
      {entries.map(({ fill, label }) => (
        <li key={fill} className={css['entry']}>
          <Swatch fill={fill} />
          {label}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ fill }: { fill: Fill }): ReactElement {
  const id = useId();
  return (
    <svg className={css['swatch']} width="16" height="12" aria-hidden="true">
      <Fills id={id} />
      <rect x="0.5" y="0.5" width="15" height="11" rx="2" fill={paint(id, fill)} />
    </svg>
  );
}
