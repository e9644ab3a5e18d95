import { useId } from 'react';
import type { ReactElement } from 'react';
import css from './column-chart.module.css';
import { Fills, paint } from './fills.tsx';
import type { Fill } from './fills.tsx';

/** One column: its height, or null where the figure is not shown, and what a pointer is told. */
export interface Column {
  value: number | null;
  fill: Fill;
  title: string;
}

export interface ColumnGroup {
  id: string;
  /** Under the group; empty where there is no room for all. */
  label: string;
  /** A second line, such as a year where one begins. */
  subLabel?: string | undefined;
  columns: readonly Column[];
}

const HEIGHT = 160;
const TOP = 12;
/** What stands for a figure that is not shown, so that it is not taken for nothing. */
const STUB = 8;
const STEPS = [1, 2, 5] as const;

/** Groups of columns over a common ground. The picture is one image with a name; its table stands beside it. */
export function ColumnChart({
  name,
  groups,
  write,
}: {
  name: string;
  groups: readonly ColumnGroup[];
  /** Writes a number of the scale. */
  write: (value: number) => string;
}): ReactElement {
  const id = useId();
  const values = groups.flatMap(({ columns }) => columns.map(({ value }) => value ?? 0));
  const step = stepFor(Math.max(4, ...values));
  const top = Math.ceil(Math.max(1, ...values) / step) * step;
  const ticks = Array.from({ length: top / step + 1 }, (_, index) => index * step);
  const yOf = (value: number): number => TOP + (HEIGHT - TOP) * (1 - value / top);
  const groupWidth = 100 / groups.length;
  return (
    <div className={css['chart']}>
      <svg className={css['scale']} height={HEIGHT + 6} width="36" aria-hidden="true">
        {ticks.map((tick) => (
          <text key={tick} x="28" y={yOf(tick) + 4} textAnchor="end">
            {write(tick)}
          </text>
        ))}
      </svg>
      {/* A drawing of several parts, named as one picture. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <svg className={css['plot']} height={HEIGHT + 1} role="img" aria-label={name}>
        <Fills id={id} />
        {ticks.map((tick) => (
          <line key={tick} x1="0" x2="100%" y1={yOf(tick)} y2={yOf(tick)} />
        ))}
        {groups.map((group, at) => {
          const width = (groupWidth * 0.8) / group.columns.length;
          return group.columns.map((column, place) => (
            <Bar
              key={`${group.id} ${String(place)}`}
              column={column}
              x={groupWidth * (at + 0.1) + width * place}
              width={width * 0.88}
              y={column.value === null ? HEIGHT - STUB : yOf(column.value)}
              id={id}
            />
          ));
        })}
      </svg>
      <div className={css['labels']} aria-hidden="true">
        {groups.map((group) => (
          <span key={group.id}>
            <span>{group.label}</span>
            <span>{group.subLabel}</span>
          </span>
        ))}
      </div>
    </div>
  );
}

function Bar({
  column,
  x,
  width,
  y,
  id,
}: {
  column: Column;
  x: number;
  width: number;
  y: number;
  id: string;
}): ReactElement {
  const fill = column.value === null ? 'hidden' : column.fill;
  return (
    <rect
      className={css['column']}
      data-fill={fill}
      x={`${x}%`}
      width={`${width}%`}
      y={y}
      height={HEIGHT - y}
      fill={paint(id, fill)}
    >
      <title>{column.title}</title>
    </rect>
  );
}

/** A round step that cuts the scale in two to five parts. */
function stepFor(top: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of STEPS) if (top / (step * power) <= 5) return step * power;
}
