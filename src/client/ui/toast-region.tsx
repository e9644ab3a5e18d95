import { useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { currentToasts, dismissToast, watchToasts } from './toast-store.ts';
import css from './toast-region.module.css';

/** The one place where toasts appear and are announced. Mount it once. */
export function ToastRegion({
  label,
  dismissLabel,
}: {
  label: string;
  dismissLabel: string;
}): ReactElement {
  const toasts = useSyncExternalStore(watchToasts, currentToasts);
  return (
    <output
      className={css['region']}
      aria-label={label}
      aria-live="polite"
      aria-relevant="additions"
    >
      {toasts.map(({ id, message, tone }) => (
        <div key={id} className={css['toast']} data-tone={tone}>
          <Icon name={tone === 'good' ? 'check' : tone === 'calm' ? 'info' : 'alert'} />
          <span>{message}</span>
          <Button
            kind="quiet"
            size="small"
            icon="cross"
            aria-label={dismissLabel}
            onClick={() => {
              dismissToast(id);
            }}
          />
        </div>
      ))}
    </output>
  );
}
