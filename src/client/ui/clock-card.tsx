import type { ReactElement, ReactNode } from 'react';
import { Bar } from './bar.tsx';
import css from './clock-card.module.css';
import type { Tone } from './pill.tsx';

/** The clocks of a request side by side, with what explains them at the end. */
export function Clocks({
  children,
  action,
}: {
  children: ReactNode;
  action?: ReactNode;
}): ReactElement {
  return (
    <div className={css['clocks']}>
      {children}
      {action === undefined ? null : <div className={css['action']}>{action}</div>}
    </div>
  );
}

export interface ClockCardProps {
  /** Whose clock it is and the rule it runs by. */
  source: ReactNode;
  /** The date or the words of the law. */
  value: ReactNode;
  note?: ReactNode;
  /** Time used, 0 to 1; leave out where the law counts no days. */
  share?: number | undefined;
  tone?: Tone;
  /** This clock decides. */
  leads?: boolean;
}

/** One clock: source, date, days left. */
export function ClockCard({
  source,
  value,
  note,
  share,
  tone = 'accent',
  leads = false,
}: ClockCardProps): ReactElement {
  return (
    <div className={css['clock']} data-leads={leads || undefined} data-tone={tone}>
      <span className={css['source']}>{source}</span>
      <b className={css['value']}>{value}</b>
      {share === undefined ? null : <Bar share={share} tone={tone} />}
      {note === undefined ? null : <span className={css['note']}>{note}</span>}
    </div>
  );
}
