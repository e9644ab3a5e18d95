import type { ReactElement, ReactNode } from 'react';
import css from './definition-list.module.css';

/** Names and their values, in two columns where there is room. */
export function DefinitionList({
  items,
  names = 'wide',
}: {
  items: readonly { id: string; name: ReactNode; value: ReactNode }[];
  /** How much room the names need: a word or two, or a number. */
  names?: 'wide' | 'narrow';
}): ReactElement {
  return (
    <dl className={css['list']} data-names={names}>
      {items.map(({ id, name, value }) => (
        <div key={id} className={css['pair']}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
