import type { ReactElement } from 'react';
import css from './chain.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export type LinkState = 'verified' | 'not-yet' | 'broken';

export interface ChainLink {
  id: number;
  state: LinkState;
  /** The whole of it in words. */
  name: string;
  /** Printed under it, where there is something to point out. */
  note?: string | undefined;
  /** It stands for several. */
  isJoined: boolean;
}

/** A shape for each state; the colour only repeats it. */
export const linkIcons: Readonly<Record<LinkState, IconName>> = {
  verified: 'check',
  'not-yet': 'minus',
  broken: 'cross',
};

/** A chain of links from the oldest to the latest. */
export function Chain({
  label,
  links,
}: {
  label: string;
  links: readonly ChainLink[];
}): ReactElement {
  return (
    <ol className={css['chain']} aria-label={label}>
      {links.map(({ id, state, name, note, isJoined }) => (
        <li
          key={id}
          className={css['link']}
          data-state={state}
          data-joined={isJoined || undefined}
          title={name}
        >
          <span className={css['ring']}>
            <Icon name={linkIcons[state]} size={14} />
          </span>
          <VisuallyHidden>{name}</VisuallyHidden>
          {note === undefined ? null : (
            <span className={css['note']} aria-hidden="true">
              {note}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
