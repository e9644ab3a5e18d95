import type { MakingPart, TellMaking } from '../making.ts';

/** Milliseconds after which somebody who waits for a world is told how far it is. */
const PATIENCE = 1_000;

/** How far a world is. */
export type Made = { readonly part: MakingPart; readonly done: number; readonly total: number };
/** What shows it; `take` is called with each news, and with null at the end. */
export type ShowMade = { readonly take: (made: Made | null) => void };

/** Tells how far a world is once it takes longer than a moment; what shows it is loaded then, and not before. */
export function tellMaking(
  load: () => Promise<ShowMade>,
  now: () => number = () => performance.now(),
): { readonly tell: TellMaking; readonly end: () => void } {
  const begun = now();
  let latest: Made | null = null;
  let shown: ShowMade | null = null;
  let isAsked = false;
  const show = async (): Promise<void> => {
    shown = await load();
    shown.take(latest);
  };
  return {
    tell: (part, done, total) => {
      latest = { part, done, total };
      shown?.take(latest);
      if (isAsked || now() - begun < PATIENCE) return;
      isAsked = true;
      // A world is made all the same where nothing can show it.
      show().catch(() => undefined);
    },
    end: () => {
      latest = null;
      shown?.take(null);
    },
  };
}
