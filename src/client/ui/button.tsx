import { useId } from 'react';
import type { ComponentPropsWithRef, MouseEvent, ReactElement } from 'react';
import css from './button.module.css';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

/** `field` looks like an input that is not open yet, as the call bar does. */
export type ButtonKind = 'primary' | 'plain' | 'danger' | 'quiet' | 'field';
export type ButtonSize = 'normal' | 'small';

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'disabled'> {
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: IconName | undefined;
  /** The key that does the same, printed on the button. */
  keyHint?: string | readonly string[] | undefined;
  /** A deed under way: the button keeps its place and focus, and takes no second press. */
  pending?: boolean | undefined;
  /** Why the deed is barred, as a sentence. The button stays reachable so that the reason can be read. */
  barred?: string | undefined;
  /** Id of an element that already shows the reason; without it the button says the reason itself. */
  barredBy?: string | undefined;
}

/** The look of a button for links, which are not buttons. */
export function buttonClass(kind: ButtonKind = 'plain', size: ButtonSize = 'normal'): string {
  return classNames(css['button'], css[kind], css[size]);
}

/** A button that is never dead: barred, it says why and does nothing. */
export function Button({
  kind = 'plain',
  size = 'normal',
  icon,
  keyHint,
  pending = false,
  barred,
  barredBy,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps): ReactElement {
  const reasonId = useId();
  const isBarred = barred !== undefined;
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (isBarred || pending) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <>
      <button
        {...rest}
        // The type is always one of the three: the property says so, and the default is above.
        // oxlint-disable-next-line react/button-has-type
        type={type}
        className={classNames(buttonClass(kind, size), className)}
        aria-disabled={isBarred || pending || undefined}
        aria-busy={pending || undefined}
        aria-describedby={isBarred ? (barredBy ?? reasonId) : rest['aria-describedby']}
        title={isBarred && barredBy === undefined ? barred : rest.title}
        onClick={press}
      >
        {pending ? (
          <span className={css['spinner']} aria-hidden="true" />
        ) : isBarred ? (
          <Icon name="lock" size={14} />
        ) : icon === undefined ? null : (
          <Icon name={icon} />
        )}
        {children}
        {keyHint === undefined ? null : (
          <span aria-hidden="true">
            <Kbd keys={keyHint} />
          </span>
        )}
      </button>
      {isBarred && barredBy === undefined ? (
        <VisuallyHidden id={reasonId}>{barred}</VisuallyHidden>
      ) : null}
    </>
  );
}
