import type { ReactElement, ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import css from './pill.module.css';
import { classNames } from './class-names.ts';

/** How a state feels; the words say what it is and the shape repeats it. */
export type Tone = 'calm' | 'accent' | 'good' | 'warn' | 'bad';

const SHAPE: Record<Tone, IconName | undefined> = {
  calm: undefined,
  accent: undefined,
  good: 'check',
  warn: 'clock',
  bad: 'alert',
};

/** A state in words. Colour only repeats what the words and the shape say; `icon={null}` leaves the shape out. */
export function Pill({
  tone = 'calm',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName | null | undefined;
  children: ReactNode;
}): ReactElement {
  const shape = icon === undefined ? SHAPE[tone] : icon;
  return (
    <span className={classNames(css['pill'], css[tone])}>
      {shape === undefined || shape === null ? null : <Icon name={shape} size={12} />}
      {children}
    </span>
  );
}
