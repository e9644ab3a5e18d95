import type { ReactElement, ReactNode } from 'react';
import css from './say.module.css';

/** Words to read aloud, in the caller's language. */
export function Say({
  label,
  lang,
  children,
}: {
  label: string;
  lang?: string | undefined;
  children: ReactNode;
}): ReactElement {
  return (
    <figure className={css['say']}>
      <figcaption>{label}</figcaption>
      <blockquote lang={lang}>{children}</blockquote>
    </figure>
  );
}
