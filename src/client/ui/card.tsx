import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import css from './card.module.css';

export interface CardProps {
  title?: ReactNode;
  /** Said quietly beside the title: counts, dates. */
  meta?: ReactNode;
  actions?: ReactNode;
  /** A strip under the head, as a rule a `Notice` of shape `strip`: what bears on all that follows. */
  strip?: ReactNode;
  /** A strip at the foot, as a rule a `Notice` of shape `strip`. */
  foot?: ReactNode;
  /** `flush` leaves out the inner space, for tables and lists that bring their own. */
  flush?: boolean;
  children: ReactNode;
}

/** A framed part of a page, a region with a heading when it has a title. */
export function Card({
  title,
  meta,
  actions,
  strip,
  foot,
  flush = false,
  children,
}: CardProps): ReactElement {
  const headingId = useId();
  return (
    <section className={css['card']} aria-labelledby={title === undefined ? undefined : headingId}>
      {title === undefined ? null : (
        <header className={css['head']}>
          <h2 id={headingId}>{title}</h2>
          {meta === undefined ? null : <span className={css['meta']}>{meta}</span>}
          {actions === undefined ? null : <div className={css['actions']}>{actions}</div>}
        </header>
      )}
      {strip === undefined ? null : <div className={css['strip']}>{strip}</div>}
      <div className={flush ? css['flush'] : css['body']}>{children}</div>
      {foot}
    </section>
  );
}
