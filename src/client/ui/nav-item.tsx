import type { ReactElement, ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import css from './nav-item.module.css';

export interface NavItemProps {
  icon: IconName;
  label: string;
  count?: number | string | undefined;
  /** Draws the link itself, so that any router can; it sets `aria-current`. */
  link: (props: { className: string | undefined; children: ReactNode }) => ReactNode;
}

/** A place in the rail. */
export function NavItem({ icon, label, count, link }: NavItemProps): ReactElement {
  return (
    <>
      {link({
        className: css['item'],
        children: (
          <>
            <Icon name={icon} />
            <span className={css['label']}>{label}</span>
            {count === undefined ? null : <span className={css['count']}>{count}</span>}
          </>
        ),
      })}
    </>
  );
}
