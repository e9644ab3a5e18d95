import type { ReactElement, ReactNode } from 'react';
import css from './empty-state.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

/** Nothing here: says so, and what to do next. */
export function EmptyState({
  icon,
  title,
  action,
  children,
}: {
  icon?: IconName;
  title: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
}): ReactElement {
  return (
    <div className={css['empty']}>
      {icon === undefined ? null : <Icon name={icon} size={24} />}
      <p className={css['title']}>{title}</p>
      {children === undefined ? null : <div className={css['text']}>{children}</div>}
      {action}
    </div>
  );
}
