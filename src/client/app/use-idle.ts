import { useEffect, useEffectEvent, useState } from 'react';
import { idleClock } from './idle-clock.ts';

/** Signs of an agent at work. */
const SIGNS = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;
/** Milliseconds between looks at the clock. */
const LOOK = 1_000;

export type IdleOptions = {
  readonly idleSeconds: number;
  readonly warnSeconds: number;
  readonly isWatching: boolean;
  /** The agent is at work: told at most once a minute, and at once when a warning is answered. */
  readonly onActive: () => void;
  readonly onIdle: () => void;
};

/** Watches for an agent who has gone. Gives the seconds left once the warning is due, else null; any sign of work takes it back. */
export function useIdle({ idleSeconds, warnSeconds, isWatching, onActive, onIdle }: IdleOptions): {
  readonly secondsLeft: number | null;
  readonly extend: () => void;
  /** The agent is at work in another tab of the session. */
  readonly noteElsewhere: () => void;
} {
  const [clock] = useState(() => idleClock(() => Date.now()));
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const extend = (): void => {
    clock.tell();
    setSecondsLeft(null);
    onActive();
  };
  const sign = useEffectEvent(() => {
    if (secondsLeft !== null || clock.owesTelling()) extend();
    else clock.see();
  });
  const look = useEffectEvent(() => {
    const left = idleSeconds - clock.idle();
    setSecondsLeft(left > 0 && left <= warnSeconds ? Math.ceil(left) : null);
    if (left <= 0) onIdle();
  });
  useEffect(() => {
    if (!isWatching) return undefined;
    clock.see();
    const onSign = (): void => {
      sign();
    };
    for (const name of SIGNS)
      window.addEventListener(name, onSign, { capture: true, passive: true });
    const timer = setInterval(() => {
      look();
    }, LOOK);
    return () => {
      for (const name of SIGNS) window.removeEventListener(name, onSign, { capture: true });
      clearInterval(timer);
    };
  }, [isWatching, clock]);
  return { secondsLeft, extend, noteElsewhere: clock.see };
}
