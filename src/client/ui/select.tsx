import type { ComponentPropsWithRef, KeyboardEvent, ReactElement } from 'react';
import { classNames } from './class-names.ts';
import css from './control.module.css';
import { Icon } from './icon.tsx';

export interface SelectOption<V extends string> {
  value: V;
  label: string;
  /** Language of a label that is not the page's. */
  lang?: string;
}

/**
 * The browser's own list. `blank` is the label of an empty first choice. Enter sends the form as it does from a field;
 * Space and the arrows open the list.
 */
export function Select<V extends string>({
  options,
  blank,
  className,
  onKeyDown,
  ...rest
}: Omit<ComponentPropsWithRef<'select'>, 'children'> & {
  options: readonly SelectOption<V>[];
  blank?: string | undefined;
}): ReactElement {
  return (
    <span className={classNames(css['box'], className)}>
      <select
        {...rest}
        className={classNames(css['control'], css['select'])}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          sendByEnter(event);
        }}
      >
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

/** Presses the button that sends the list's form; some browsers do so by themselves, others open the list. */
function sendByEnter(event: KeyboardEvent<HTMLSelectElement>): void {
  const isEnter = event.key === 'Enter' && !event.ctrlKey && !event.altKey && !event.metaKey;
  const sends = event.currentTarget.form?.querySelector<HTMLButtonElement>('[type="submit"]');
  if (!isEnter || event.defaultPrevented || sends == null) return;
  event.preventDefault();
  sends.click();
}
