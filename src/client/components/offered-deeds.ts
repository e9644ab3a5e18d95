import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Can } from '#contract/problem.ts';

/** A deed that a screen offers now, as the palette lists it. */
export type OfferedDeed = {
  readonly id: string;
  readonly label: string;
  /** The verdict of the view's `can`; undefined where the view does not speak of it, which bars too. */
  readonly can: Can | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly run: () => void;
};

const offers = new Set<() => readonly OfferedDeed[]>();

/** Offers deeds for as long as the component stands. */
export function useOfferedDeeds(deeds: readonly OfferedDeed[]): void {
  const now = useRef(deeds);
  useLayoutEffect(() => {
    now.current = deeds;
  });
  useEffect(() => {
    const offer = () => now.current;
    offers.add(offer);
    return () => {
      offers.delete(offer);
    };
  }, []);
}

/** Name of the deed that comes next on the page: it stands first. */
export const NEXT_DEED = 'next';

/** Everything that is offered at this moment, what comes next first; of a deed offered twice the first counts. */
export function offeredDeeds(): readonly OfferedDeed[] {
  const all = new Map<string, OfferedDeed>();
  for (const deed of [...offers].flatMap((offer) => offer()))
    if (!all.has(deed.id)) all.set(deed.id, deed);
  const deeds = [...all.values()];
  return [
    ...deeds.filter(({ id }) => id === NEXT_DEED),
    ...deeds.filter(({ id }) => id !== NEXT_DEED),
  ];
}
