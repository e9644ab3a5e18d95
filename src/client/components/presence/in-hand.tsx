import type { ReactElement, ReactNode } from 'react';
import type { PresenceSection } from '#contract/presence.ts';
import css from './presence.module.css';

/** A part of a request's page: whoever has the focus in it has it in hand, and others are told so. */
export function InHand({
  section,
  children,
}: {
  section: PresenceSection;
  children: ReactNode;
}): ReactElement {
  return (
    <div className={css['through']} data-in-hand={section}>
      {children}
    </div>
  );
}
