import type { ReactElement, ReactNode } from 'react';
import css from './timeline.module.css';

/** Events in order, newest first as a rule. */
export function Timeline({
  label,
  children,
}: {
  label: string;
  children: ReactNode;
}): ReactElement {
  return (
    <ol className={css['timeline']} aria-label={label}>
      {children}
    </ol>
  );
}

export interface TimelineRowProps {
  /** When, as a person reads it. */
  time: ReactNode;
  /** The same instant in ISO 8601. */
  dateTime: string;
  /** Who, as a rule an `Avatar`. */
  who?: ReactNode;
  /** A `Pill` or a version at the end of the line. */
  tag?: ReactNode;
  /** Said under the line: fields, reasons. */
  detail?: ReactNode;
  children: ReactNode;
}

/** One event. */
export function TimelineRow({
  time,
  dateTime,
  who,
  tag,
  detail,
  children,
}: TimelineRowProps): ReactElement {
  return (
    <li className={css['row']}>
      <time className={css['time']} dateTime={dateTime}>
        {time}
      </time>
      <span className={css['who']}>{who}</span>
      <span className={css['what']}>
        {children}
        {detail === undefined ? null : <span className={css['detail']}>{detail}</span>}
      </span>
      {tag === undefined ? null : <span className={css['tag']}>{tag}</span>}
    </li>
  );
}
