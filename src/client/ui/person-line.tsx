import type { ReactElement, ReactNode } from 'react';
import { Avatar } from './avatar.tsx';
import css from './person-line.module.css';

export interface PersonLineProps {
  initials: string;
  name: string;
  /** The language of the name. */
  lang?: string | undefined;
  /** Said under the name: a role. */
  note?: ReactNode;
}

/** A person of the desk with name and role; in a narrow rail the initials stand alone and the rest is read. */
export function PersonLine({ initials, name, lang, note }: PersonLineProps): ReactElement {
  return (
    <span className={css['line']}>
      <span aria-hidden="true">
        <Avatar initials={initials} name={name} size={28} tone="accent" />
      </span>
      <span className={css['text']}>
        <b lang={lang}>{name}</b>
        {note === undefined ? null : <span className={css['note']}>{note}</span>}
      </span>
    </span>
  );
}
