import { useEffect, useEffectEvent, useState } from 'react';
import type { RefObject } from 'react';
import type { DemoHost } from '../demo-host.ts';
import { keepTour, readTour } from '../tour-mark.ts';
import { stepsDone, tourSteps } from './tour-steps.ts';
import type { TourStep } from './tour-steps.ts';

/** How far the tour is: what was done, and the control of the next step. Another one each time the page has changed. */
export type TourState = {
  readonly done: number;
  readonly target: HTMLElement | null;
};

/** Follows what the person does by what the page and the log say of it, never by the clock. */
export function useTour(host: DemoHost, card: RefObject<HTMLElement | null>): TourState {
  const [state, setState] = useState<TourState>(() => look(host, readTour() ?? 0));
  const again = useEffectEvent(() => {
    const next = look(host, state.done);
    if (next.done !== state.done) keepTour(next.done);
    setState(next);
  });
  useEffect(() => {
    let asked = 0;
    const soon = (): void => {
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        again();
      });
    };
    const watch = new MutationObserver((records) => {
      const isOwn = ({ target }: MutationRecord): boolean =>
        card.current?.parentElement?.contains(target) === true &&
        !(target instanceof Element && target.closest('[data-part="panel"]') !== null);
      if (!records.every(isOwn)) soon();
    });
    watch.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const heard = ['input', 'change', 'scroll', 'resize', 'transitionend'] as const;
    for (const name of heard) addEventListener(name, soon, true);
    const stop = host.outbox.onChange(soon);
    return () => {
      cancelAnimationFrame(asked);
      watch.disconnect();
      for (const name of heard) removeEventListener(name, soon, true);
      stop();
    };
  }, [host, card]);
  return state;
}

function look(host: DemoHost, before: number): TourState {
  const done = stepsDone(before, { said: host.saidSinceStart(), path: location.pathname });
  const step: TourStep | undefined = tourSteps[done];
  return { done, target: step?.find() ?? null };
}
