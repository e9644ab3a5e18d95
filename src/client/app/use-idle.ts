import { useEffect, useEffectEvent, useState } from 'react';

/** Signs of an agent at work. */
const SIGNS = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;
/** Milliseconds between looks at the clock. */
const LOOK = 1_000;
/** Milliseconds of work after which the backend is told that somebody is here. */
const TELL = 60_000;

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
  const [clock] = useState(() => ({ seen: Date.now(), told: Date.now() }));
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const extend = (): void => {
    clock.seen = Date.now();
    clock.told = clock.seen;
    setSecondsLeft(null);
    onActive();
  };
  const sign = useEffectEvent(() => {
    if (secondsLeft !== null || Date.now() - clock.told > TELL) extend();
    else clock.seen = Date.now();
  });
  const look = useEffectEvent(() => {
    const left = idleSeconds - (Date.now() - clock.seen) / 1_000;
    if (left <= 0) {
      setSecondsLeft(null);
      onIdle();
    } else setSecondsLeft(left <= warnSeconds ? Math.ceil(left) : null);
  });
  useEffect(() => {
    if (!isWatching) return undefined;
    clock.seen = Date.now();
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
  return {
    secondsLeft,
    extend,
    noteElsewhere: () => {
      clock.seen = Date.now();
    },
  };
}
