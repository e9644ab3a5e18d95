import type { ReactElement } from 'react';
import { useT } from '../../i18n/locale.tsx';
import css from './queue.module.css';

type Pressing = { readonly late: number; readonly soon: number; readonly later: number };

const parts = ['late', 'soon', 'later'] as const;

/** How the list presses at a glance: a bar of what is late, due soon and later, with the same in words beside it. */
export function PressingBar({ pressing }: { pressing: Pressing }): ReactElement | null {
  const t = useT();
  const shown = parts.filter((part) => pressing[part] > 0);
  if (shown.length === 0) return null;
  const all = pressing.late + pressing.soon + pressing.later;
  const from = { late: 0, soon: pressing.late, later: pressing.late + pressing.soon };
  return (
    <div className={css['pressing']}>
      <svg aria-hidden="true" focusable="false" width="100%" height="6">
        {shown.map((part) => (
          <rect
            key={part}
            data-part={part}
            x={`${(from[part] / all) * 100}%`}
            width={`${(pressing[part] / all) * 100}%`}
            height="6"
          />
        ))}
      </svg>
      <p>
        {shown.map((part) => (
          <span key={part} data-part={part}>
            {t(`queue.pressing.${part}`, { n: pressing[part] })}
          </span>
        ))}
      </p>
    </div>
  );
}
