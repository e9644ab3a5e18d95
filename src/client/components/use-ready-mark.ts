import { useEffect } from 'react';

/** Marks the main part of the page once the screen shows what it is for, so that whoever drives or measures it need not guess. */
export function useReadyMark(screen: string, isReady: boolean): void {
  useEffect(() => {
    const main = document.getElementById('main');
    if (!isReady || main === null) return undefined;
    main.dataset['ready'] = screen;
    return () => {
      delete main.dataset['ready'];
    };
  }, [screen, isReady]);
}
