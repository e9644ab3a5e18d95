import type { ReactElement, ReactNode } from 'react';
import css from './definition-list.module.css';

/** Names and their values, in two columns where there is room. */
export function DefinitionList({
  items,
}: {
  items: readonly { id: string; name: ReactNode; value: ReactNode }[];
}): ReactElement {
  return (
    <dl className={css['list']}>
      {items.map(({ id, name, value }) => (
        <div key={id} className={css['pair']}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
