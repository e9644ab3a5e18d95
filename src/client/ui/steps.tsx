import type { ReactElement, ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import css from './steps.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export type StepState = 'done' | 'now' | 'next' | 'barred';

export interface Step {
  id: string;
  label: ReactNode;
  note?: ReactNode;
  state: StepState;
  /** The state in words, for readers. */
  stateLabel: string;
}

const SHAPE: Record<StepState, IconName | undefined> = {
  done: 'check',
  now: 'arrow-right',
  next: undefined,
  barred: 'lock',
};

/** The steps of a procedure in order: what is done, what is now, what is barred. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }): ReactElement {
  return (
    <div className={css['box']}>
      <ol className={css['steps']} aria-label={label}>
        {steps.map((step) => {
          const shape = SHAPE[step.state];
          return (
            <li
              key={step.id}
              className={css['step']}
              data-state={step.state}
              aria-current={step.state === 'now' ? 'step' : undefined}
            >
              <span className={css['mark']} aria-hidden="true">
                {shape === undefined ? null : <Icon name={shape} size={10} />}
              </span>
              <b>{step.label}</b>
              <VisuallyHidden>{step.stateLabel}</VisuallyHidden>
              {step.note === undefined ? null : <span className={css['note']}>{step.note}</span>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
