import { useEffect, useEffectEvent, useState } from 'react';
import type { DirectorHost } from './director-host.ts';
import { stepsDone, tourSteps } from './tour-steps.ts';
import type { TourStep } from './tour-steps.ts';

/** How far the tour is: what was done, and the control of the next step. Another one each time the page has changed. */
export type TourState = {
  readonly done: number;
  readonly target: HTMLElement | null;
};

/** Follows what the person does by what the page and the log say of it, never by the clock. */
export function useTour(host: DirectorHost): TourState {
  const [state, setState] = useState<TourState>(() => look(host));
  const again = useEffectEvent(() => setState(look(host)));
  useEffect(() => {
    let asked = 0;
    const soon = (): void => {
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        again();
      });
    };
    const watch = new MutationObserver((records) => {
      if (!records.every(({ target }) => isOfTour(target))) soon();
    });
    watch.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const heard = ['input', 'change', 'focusout', 'scroll', 'resize', 'transitionend'] as const;
    for (const name of heard) addEventListener(name, soon, true);
    const stop = host.outbox.onChange(soon);
    return () => {
      cancelAnimationFrame(asked);
      watch.disconnect();
      for (const name of heard) removeEventListener(name, soon, true);
      stop();
    };
  }, [host]);
  return state;
}

function look(host: DirectorHost): TourState {
  const done = stepsDone({ said: host.saidSinceStart(), path: location.pathname });
  const step: TourStep | undefined = tourSteps[done];
  return { done, target: step?.find() ?? null };
}

/** What the tour itself changes on the page is no news to it. */
function isOfTour(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('[data-part="tour"]') != null;
}
