import type { ReactElement } from 'react';
import css from './avatar.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

/** Initials of a person of the desk in a disc. Readers hear `name`. */
export function Avatar({
  initials,
  name,
  size = 24,
  tone = 'plain',
}: {
  initials: string;
  name: string;
  size?: 20 | 24 | 28;
  tone?: 'plain' | 'accent';
}): ReactElement {
  return (
    <span className={css['avatar']} data-size={size} data-tone={tone} title={name}>
      <span aria-hidden="true">{initials}</span>
      <VisuallyHidden>{name}</VisuallyHidden>
    </span>
  );
}
