import type { ComponentPropsWithRef, ReactElement } from 'react';
import { classNames } from './class-names.ts';
import css from './control.module.css';
import { Icon } from './icon.tsx';

export interface SelectOption<V extends string> {
  value: V;
  label: string;
  /** Language of a label that is not the page's. */
  lang?: string;
}

/** The browser's own list. `blank` is the label of an empty first choice. */
export function Select<V extends string>({
  options,
  blank,
  className,
  ...rest
}: Omit<ComponentPropsWithRef<'select'>, 'children'> & {
  options: readonly SelectOption<V>[];
  blank?: string | undefined;
}): ReactElement {
  return (
    <span className={classNames(css['box'], className)}>
      <select {...rest} className={classNames(css['control'], css['select'])}>
        {blank === undefined ? null : <option value="">{blank}</option>}
        {options.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" size={14} />
    </span>
  );
}
