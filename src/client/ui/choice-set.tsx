import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import css from './choice.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface ChoiceSetProps {
  legend: ReactNode;
  /** The legend is read but not shown, where the place makes it plain. */
  legendHidden?: boolean | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
}

/** Choices that belong together under one question. */
export function ChoiceSet({
  legend,
  legendHidden = false,
  hint,
  error,
  children,
}: ChoiceSetProps): ReactElement {
  const id = useId();
  const described = [
    hint === undefined ? '' : `${id}-hint`,
    error === undefined ? '' : `${id}-error`,
  ]
    .join(' ')
    .trim();
  return (
    <fieldset
      className={css['set']}
      aria-describedby={described === '' ? undefined : described}
      aria-invalid={error === undefined ? undefined : true}
    >
      <legend className={legendHidden ? undefined : css['legend']}>
        {legendHidden ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
      </legend>
      {hint === undefined ? null : (
        <div id={`${id}-hint`} className={css['note']}>
          {hint}
        </div>
      )}
      {children}
      {error === undefined ? null : (
        <div id={`${id}-error`} className={css['error']}>
          {error}
        </div>
      )}
    </fieldset>
  );
}
