import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import css from './notice.module.css';

export type NoticeTone = 'info' | 'good' | 'warn' | 'bad' | 'locked';

const SHAPE: Record<NoticeTone, IconName> = {
  info: 'info',
  good: 'check',
  warn: 'alert',
  bad: 'alert',
  locked: 'lock',
};

export interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  /** The rule that says so, set quietly after the text. */
  citation?: ReactNode;
  actions?: ReactNode;
  /** `strip` closes a card at its foot, `box` stands alone. */
  shape?: 'box' | 'strip';
  /** Announced when it appears; for what the person must hear now. */
  urgent?: boolean;
  /** The text stands under the title: for more than a sentence. */
  stacked?: boolean;
  id?: string | undefined;
  children?: ReactNode;
}

/** A box or strip that says one thing, and what to do about it. */
export function Notice({
  tone = 'info',
  title,
  citation,
  actions,
  shape = 'box',
  urgent = false,
  stacked = false,
  id,
  children,
}: NoticeProps): ReactElement {
  return (
    <div
      id={id}
      className={classNames(css['notice'], css[tone], css[shape])}
      role={urgent ? 'alert' : undefined}
    >
      <Icon name={SHAPE[tone]} />
      <div className={css['text']} data-stacked={stacked || undefined}>
        {title === undefined ? null : <b>{title}</b>}
        {children === undefined ? null : <span>{children}</span>}
        {citation === undefined ? null : <span className={css['citation']}>{citation}</span>}
      </div>
      {actions === undefined ? null : <div className={css['actions']}>{actions}</div>}
    </div>
  );
}
