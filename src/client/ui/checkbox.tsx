import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import css from './choice.module.css';

/** One box to tick with its label. */
export function Checkbox({
  label,
  hint,
  ...rest
}: Omit<ComponentPropsWithRef<'input'>, 'type'> & {
  label: ReactNode;
  hint?: ReactNode;
}): ReactElement {
  return (
    <label className={css['choice']}>
      <input {...rest} type="checkbox" className={css['mark']} />
      <span>
        {label}
        {hint === undefined ? null : <span className={css['hint']}>{hint}</span>}
      </span>
    </label>
  );
}
