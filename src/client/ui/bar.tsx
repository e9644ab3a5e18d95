import type { ReactElement } from 'react';
import css from './bar.module.css';
import type { Tone } from './pill.tsx';

/** A thin bar; `share` runs from 0 to 1. It repeats what stands beside it in words, so readers skip it. */
export function Bar({ share, tone = 'accent' }: { share: number; tone?: Tone }): ReactElement {
  const width = Math.max(0.02, Math.min(1, share)) * 100;
  return (
    <svg
      className={css['bar']}
      data-tone={tone}
      aria-hidden="true"
      focusable="false"
      width="100%"
      height="4"
    >
      <rect className={css['track']} width="100%" height="4" rx="2" />
      <rect className={css['fill']} width={`${width}%`} height="4" rx="2" />
    </svg>
  );
}
