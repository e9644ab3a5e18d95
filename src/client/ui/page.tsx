import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import css from './page.module.css';

export interface PageProps {
  title: ReactNode;
  /** A quiet line above the title: id, state, how it came. */
  over?: ReactNode;
  /** Said quietly beside the title. */
  meta?: ReactNode;
  /** A sentence under the title. */
  lead?: ReactNode;
  actions?: ReactNode;
  /** `reading` keeps lines short, `full` takes the width. */
  width?: 'reading' | 'full';
  /** A `Drawer`, beside the page. */
  drawer?: ReactNode;
  children: ReactNode;
}

/** One page of work under its one heading. */
export function Page({
  title,
  over,
  meta,
  lead,
  actions,
  width = 'full',
  drawer,
  children,
}: PageProps): ReactElement {
  return (
    <div className={css['split']} data-open={drawer ? true : undefined}>
      <div className={classNames(css['page'], css[width])}>
        <header className={css['head']}>
          {over === undefined ? null : <div className={css['over']}>{over}</div>}
          <div className={css['line']}>
            <h1 tabIndex={-1}>{title}</h1>
            {meta === undefined ? null : <span className={css['meta']}>{meta}</span>}
            {actions === undefined ? null : <div className={css['actions']}>{actions}</div>}
          </div>
          {lead === undefined ? null : <p className={css['lead']}>{lead}</p>}
        </header>
        {children}
      </div>
      {drawer}
    </div>
  );
}
