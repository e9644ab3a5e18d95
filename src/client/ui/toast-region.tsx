import { useSyncExternalStore } from 'react';
import type { ReactElement, ReactNode } from 'react';
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
          <span>{whole(message)}</span>
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

/** A number such as AB-123 stays in one piece, however narrow the toast. */
function whole(message: string): ReactNode[] {
  return message.split(/([A-Z]+-\d+)/).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // The parts of one message never change their order.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={at} className={css['whole']}>
        {part}
      </span>
    ),
  );
}
