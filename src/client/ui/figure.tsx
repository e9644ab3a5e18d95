import type { ReactElement, ReactNode } from 'react';
import css from './figure.module.css';
import { Icon } from './icon.tsx';

/** A picture with what its looks mean, and its figures as a table that can be opened under it. */
export function Figure({
  legend,
  tableLabel,
  table,
  children,
}: {
  legend?: ReactNode;
  tableLabel: string;
  /** A `Table` with the same figures. */
  table: ReactNode;
  children: ReactNode;
}): ReactElement {
  return (
    <div className={css['figure']}>
      {children}
      {legend}
      <details className={css['table']}>
        <summary>
          <Icon name="chevron-right" size={14} />
          {tableLabel}
        </summary>
        {table}
      </details>
    </div>
  );
}
