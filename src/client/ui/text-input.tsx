import type { ComponentPropsWithRef, ReactElement } from 'react';
import { classNames } from './class-names.ts';
import css from './control.module.css';

/** One line of text. Nothing typed here is offered to the browser's memory of forms. `mono` is for numbers and codes. */
export function TextInput({
  className,
  mono = false,
  type = 'text',
  autoComplete = 'off',
  ...rest
}: ComponentPropsWithRef<'input'> & { mono?: boolean }): ReactElement {
  return (
    <input
      {...rest}
      type={type}
      autoComplete={autoComplete}
      spellCheck={rest.spellCheck ?? false}
      className={classNames(css['control'], mono && css['mono'], className)}
    />
  );
}
