import { useEffect, useState } from 'react';

/** Milliseconds after which somebody who waits is offered the way out. */
const LONG = 2_000;

/** Whether something has been under way for longer than a moment. */
export function useLong(isUnderWay: boolean): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setTimeout(() => {
      setIsLong(true);
    }, LONG);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isUnderWay]);
  return isUnderWay && isLong;
}
