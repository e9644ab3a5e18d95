import { useEffect, useEffectEvent, useState } from 'react';

const SECOND = 1000;

/** Seconds left until an instant in milliseconds, counted down on the screen; null while nothing runs. `onEnd` is called once, when they are over. */
export function useCountdown(until: number | null, onEnd: () => void): number | null {
  const [now, setNow] = useState(() => Date.now());
  const ended = useEffectEvent(onEnd);
  useEffect(() => {
    if (until === null) return undefined;
    const tick = (): void => {
      const at = Date.now();
      setNow(at);
      if (at >= until) ended();
    };
    tick();
    const timer = setInterval(tick, SECOND / 4);
    return () => {
      clearInterval(timer);
    };
  }, [until]);
  return until === null ? null : Math.max(0, Math.min(60, Math.ceil((until - now) / SECOND)));
}
