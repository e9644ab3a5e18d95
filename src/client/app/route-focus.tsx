import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useT } from '../i18n/locale.tsx';

/** Names the page, and moves the focus to its heading after a navigation unless the screen has placed it already. */
export function RouteFocus(): null {
  const t = useT();
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const title = useRouterState({ select: (state) => state.matches.at(-1)?.staticData.title });
  const shown = useRef(path);
  useEffect(() => {
    const product = t('shell.product');
    document.title = title === undefined ? product : `${t(title)} · ${product}`;
  }, [t, title]);
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
