import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import css from './field.module.css';
import { Icon } from './icon.tsx';

/** What a field hands to its control so that label, hint and error belong to it. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** What to mend, as a sentence. */
  error?: string | undefined;
  /** The word for "required" or "optional", shown beside the label. */
  mark?: string | undefined;
  required?: boolean | undefined;
  /** One control that takes the given props, or several of which one does. */
  children: (control: FieldControl) => ReactNode;
}

/** A labelled control with its hint and its error. */
export function Field({
  label,
  hint,
  error,
  mark,
  required = false,
  children,
}: FieldProps): ReactElement {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const described = [hintId, errorId].filter((one) => one !== undefined).join(' ');
  return (
    <div className={css['field']} data-invalid={error === undefined ? undefined : true}>
      <label className={css['label']} htmlFor={id}>
        {label}
        {mark === undefined ? null : <span className={css['mark']}>{mark}</span>}
      </label>
      {hint === undefined ? null : (
        <div id={hintId} className={css['hint']}>
          {hint}
        </div>
      )}
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error === undefined ? undefined : true,
        'aria-required': required || undefined,
      })}
      {error === undefined ? null : (
        <div id={errorId} className={css['error']}>
          <Icon name="alert" size={14} />
          {error}
        </div>
      )}
    </div>
  );
}
