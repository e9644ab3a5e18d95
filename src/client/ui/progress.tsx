import type { ReactElement } from 'react';
import { Button } from './button.tsx';
import css from './progress.module.css';

export interface ProgressProps {
  label: string;
  /** How far, in words: "1,200 of 5,000 rows". */
  valueText: string;
  done: number;
  /** Undefined while it is not known how much there is. */
  total: number | undefined;
  cancelLabel?: string | undefined;
  onCancel?: (() => void) | undefined;
}

/** Work that takes longer than a moment: how far it is, and the way out. */
export function Progress({
  label,
  valueText,
  done,
  total,
  cancelLabel,
  onCancel,
}: ProgressProps): ReactElement {
  return (
    <div className={css['progress']}>
      <span className={css['words']}>
        <b>{label}</b>
        <span>{valueText}</span>
      </span>
      <progress
        className={css['bar']}
        aria-label={label}
        aria-valuetext={valueText}
        {...(total === undefined ? {} : { value: done, max: Math.max(1, total) })}
      />
      {onCancel === undefined ? null : (
        <Button size="small" onClick={onCancel}>
          {cancelLabel}
        </Button>
      )}
    </div>
  );
}
