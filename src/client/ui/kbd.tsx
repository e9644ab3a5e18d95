import type { ReactElement } from 'react';
import css from './kbd.module.css';

/** Keys as they are printed on a keyboard: one cap per entry, pressed in that order. */
export function Kbd({ keys }: { keys: string | readonly string[] }): ReactElement {
  const caps = typeof keys === 'string' ? [keys] : keys;
  return (
    <span className={css['keys']}>
      {caps.map((cap, at) => (
        // The same cap may stand twice in a sequence, and the order never changes.
        // oxlint-disable-next-line react/no-array-index-key
        <kbd key={at} className={css['cap']}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
