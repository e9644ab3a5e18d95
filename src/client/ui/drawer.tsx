import { useEffect, useId, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Button } from './button.tsx';
import css from './drawer.module.css';
import { Kbd } from './kbd.tsx';

export interface DrawerProps {
  title: ReactNode;
  onClose: () => void;
  closeLabel: string;
  keyHint?: string | undefined;
  /** Focus moves in when the drawer opens: to `[data-autofocus]`, else to the heading. */
  takesFocus?: boolean;
  /** Stays in sight below the scrolling part. */
  foot?: ReactNode;
  children: ReactNode;
}

/** The thing at hand, beside the page and not above it; on a phone it is a sheet. Render it only while open. */
export function Drawer({
  title,
  onClose,
  closeLabel,
  keyHint,
  takesFocus = true,
  foot,
  children,
}: DrawerProps): ReactElement {
  const ref = useRef<HTMLElement>(null);
  const titleId = useId();
  useEffect(() => {
    const drawer = ref.current;
    const before = document.activeElement;
    if (takesFocus)
      (
        drawer?.querySelector<HTMLElement>('[data-autofocus]') ?? drawer?.querySelector('h2')
      )?.focus();
    return () => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (
        (lost || drawer?.contains(document.activeElement)) &&
        before instanceof HTMLElement &&
        before.isConnected
      )
        before.focus();
    };
  }, [takesFocus]);
  return (
    // Escape belongs to the whole panel; the cross is the control for everyone else.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={ref}
      className={css['drawer']}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && !event.nativeEvent.isComposing) {
          event.preventDefault();
          onClose();
        }
      }}
    >
      <header className={css['head']}>
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        {keyHint === undefined ? null : <Kbd keys={keyHint} />}
        <Button kind="quiet" size="small" icon="cross" aria-label={closeLabel} onClick={onClose} />
      </header>
      <div className={css['body']}>{children}</div>
      {foot === undefined ? null : <footer className={css['foot']}>{foot}</footer>}
    </aside>
  );
}
