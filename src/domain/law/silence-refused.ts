import type { HeldPackId } from './held-packs.ts';

/** The article by which silence of the customer ends in a refusal and never in a lapse; under a law left out it may lapse. */
export const silenceRefused: Readonly<Partial<Record<HeldPackId, string>>> = {
  'hk-pdpo': 'PDPO ss.20(1)(a), 24(1)',
};
