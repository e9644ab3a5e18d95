import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Fills, paint } from './fills.tsx';
import type { Fill } from './fills.tsx';
import css from './stacked-bars.module.css';

/** One part of a bar; `title` is what a pointer is told. */
export interface BarPart {
  fill: Fill;
  value: number;
  title: string;
}

export interface StackedBar {
  id: string;
  label: ReactNode;
  /** The bar in words, for readers: what it is of, and its parts. */
  name: string;
  parts: readonly BarPart[];
  /** What the whole bar stands for; null where that is not shown, and the bar is drawn as hidden. */
  whole: number | null;
  /** Said behind the bar. */
  end: ReactNode;
  /** How much of the width the longest bar would take; 1 where bars are shares. */
  share?: number | undefined;
}

const HEIGHT = 18;

/** Bars of parts under each other. What of a whole no part shows is drawn as hidden. */
export function StackedBars({ bars }: { bars: readonly StackedBar[] }): ReactElement {
  return (
    <div className={css['box']}>
      <div className={css['bars']}>
        {bars.map((bar) => (
          <div key={bar.id} className={css['bar']}>
            <span className={css['label']}>{bar.label}</span>
            <Drawn bar={bar} />
            <span className={css['end']}>{bar.end}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

function Drawn({ bar }: { bar: StackedBar }): ReactElement {
  const id = useId();
  const { parts, whole, share = 1 } = bar;
  const shown = parts.reduce((all, { value }) => all + value, 0);
  const total = whole ?? 0;
  const drawn: readonly BarPart[] =
    whole === null
      ? [{ fill: 'hidden', value: 1, title: bar.name }]
      : total > shown
        ? [...parts, { fill: 'hidden', value: total - shown, title: bar.name }]
        : parts;
  const scale = (whole === null ? 100 : total === 0 ? 0 : 100 / total) * share;
  const placed = drawn
    .filter(({ value }) => value > 0)
    .map((part, index, all) => ({
      ...part,
      from: all.slice(0, index).reduce((before, { value }) => before + value, 0) * scale,
      width: part.value * scale,
    }));
  return (
    // A drawing of several parts, named as one picture.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg className={css['drawn']} height={HEIGHT} role="img" aria-label={bar.name}>
      <Fills id={id} />
      <line x1="0" x2="100%" y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      {placed.map(({ fill, from, width, title }) => (
        <rect
          key={fill}
          data-fill={fill}
          x={`${from}%`}
          width={`${width}%`}
          y="0.5"
          height={HEIGHT - 1}
          fill={paint(id, fill)}
        >
          <title>{title}</title>
        </rect>
      ))}
    </svg>
  );
}
