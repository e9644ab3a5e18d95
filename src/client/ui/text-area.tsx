import type { ComponentPropsWithRef, ReactElement } from 'react';
import { classNames } from './class-names.ts';
import css from './control.module.css';

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({
  className,
  rows = 3,
  ...rest
}: ComponentPropsWithRef<'textarea'>): ReactElement {
  return (
    <textarea
      {...rest}
      rows={rows}
      autoComplete="off"
      className={classNames(css['control'], css['area'], className)}
    />
  );
}
