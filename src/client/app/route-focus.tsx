import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { focusPage } from '../components/focus-page.ts';

/** Moves the focus to its heading after a navigation unless the screen has placed it already; the heading says where one is. */
export function RouteFocus(): null {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const shown = useRef(path);
  useEffect(() => {
    if (path === shown.current) return undefined;
    const isFirst = shown.current === undefined;
    shown.current = path;
    if (isFirst) return undefined;
    const frame = requestAnimationFrame(() => {
      // Whoever writes in the call bar by then goes on writing.
      if (document.querySelector('search input:focus:not(:placeholder-shown)') !== null) return;
      focusPage();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [path]);
  return null;
}
