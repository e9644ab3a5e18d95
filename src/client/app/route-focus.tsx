import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Moves the focus to its heading after a navigation unless the screen has placed it already; the heading says where one is. */
export function RouteFocus(): null {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const shown = useRef(path);
  useEffect(() => {
    if (path === shown.current) return undefined;
    const isFirst = shown.current === undefined;
    shown.current = path;
    if (isFirst) return undefined;
    const frame = requestAnimationFrame(focusHeading);
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [path]);
  return null;
}

function focusHeading(): void {
  const main = document.querySelector('main');
  if (main === null || main.contains(document.activeElement)) return;
  (main.querySelector('h1') ?? main).focus({ preventScroll: true });
}
