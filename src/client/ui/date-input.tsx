import type { ComponentPropsWithRef, ReactElement } from 'react';
import { classNames } from './class-names.ts';
import css from './control.module.css';

/** A day as YYYY-MM-DD in the browser's own calendar. */
export function DateInput({
  className,
  ...rest
}: Omit<ComponentPropsWithRef<'input'>, 'type'>): ReactElement {
  return (
    <input
      {...rest}
      type="date"
      autoComplete="off"
      className={classNames(css['control'], css['date'], className)}
    />
  );
}
