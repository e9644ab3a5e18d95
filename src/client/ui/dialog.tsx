import { useId, useLayoutEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Button } from './button.tsx';
import css from './dialog.module.css';

export interface DialogProps {
  open: boolean;
  /** The person left: Escape, the cross, or outside where `lightDismiss` allows. */
  onClose: () => void;
  title: ReactNode;
  /** Accessible name of the cross. */
  closeLabel: string;
  /** The deeds, the main one last. */
  actions?: ReactNode;
  size?: 'small' | 'normal' | 'wide';
  /** A press outside closes; only where nothing typed can be lost. */
  lightDismiss?: boolean;
  children: ReactNode;
}

/** The browser's own modal dialog: it holds the focus and gives it back when it closes. */
export function Dialog({
  open,
  onClose,
  title,
  closeLabel,
  actions,
  size = 'normal',
  lightDismiss = false,
  children,
}: DialogProps): ReactElement {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!open || dialog === null) return undefined;
    dialog.showModal();
    // What asks for the focus, else the first field; else the browser takes the heading.
    const first =
      dialog.querySelector<HTMLElement>('[data-autofocus]') ??
      dialog.querySelector<HTMLElement>('input, select, textarea');
    first?.focus();
    // Closed before it leaves the page, or the browser could not give the focus back.
    return () => {
      dialog.close();
    };
  }, [open]);
  return (
    <dialog
      ref={ref}
      className={css['dialog']}
      data-size={size}
      closedby={lightDismiss ? 'any' : 'closerequest'}
      aria-labelledby={titleId}
      onClose={(event) => {
        // An effect that runs twice closes and reopens; only a dialog that stays closed was left.
        if (event.target === event.currentTarget && !event.currentTarget.open && open) onClose();
      }}
    >
      {open ? (
        <>
          <header className={css['head']}>
            <h2 id={titleId} tabIndex={-1}>
              {title}
            </h2>
            <Button
              kind="quiet"
              size="small"
              icon="cross"
              aria-label={closeLabel}
              onClick={onClose}
            />
          </header>
          <div className={css['body']}>{children}</div>
          {actions === undefined ? null : <footer className={css['foot']}>{actions}</footer>}
        </>
      ) : null}
    </dialog>
  );
}
