import type { ReactElement, ReactNode } from 'react';
import css from './shell.module.css';

export interface ShellProps {
  /** Mark and name of the product. */
  brand: ReactNode;
  /** Where one works: desk and company. */
  place?: ReactNode;
  /** `NavItem`s. */
  nav: ReactNode;
  navLabel: string;
  /** What hangs in the rail below the places. */
  extra?: ReactNode;
  /** Who works: at the foot of the rail. */
  me?: ReactNode;
  /** The bar at the top: call bar, then what belongs at its end. */
  top: ReactNode;
  skipLabel: string;
  /** What must be said above every page, such as a clock moved or a backend gone. */
  banner?: ReactNode;
  /** The page. */
  children: ReactNode;
}

/** The frame of every signed-in screen: rail, top bar, work. On a phone the rail lies at the bottom. */
export function Shell({
  brand,
  place,
  nav,
  navLabel,
  extra,
  me,
  top,
  skipLabel,
  banner,
  children,
}: ShellProps): ReactElement {
  return (
    <div className={css['shell']}>
      <a className={css['skip']} href="#main">
        {skipLabel}
      </a>
      <nav className={css['rail']} aria-label={navLabel}>
        <div className={css['brand']}>{brand}</div>
        {place === undefined ? null : <div className={css['place']}>{place}</div>}
        <div className={css['nav']}>{nav}</div>
        {extra === undefined ? null : <div className={css['extra']}>{extra}</div>}
        {me === undefined ? null : <div className={css['me']}>{me}</div>}
      </nav>
      <header className={css['top']}>{top}</header>
      <div className={css['work']}>
        {banner}
        <main id="main" className={css['main']} tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}
