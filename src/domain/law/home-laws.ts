import { cnPiplTime } from './cn-pipl-time.ts';
import type { HeldPackId } from './held-packs.ts';
import { hkPdpoTime } from './hk-pdpo-time.ts';
import { jpAppiTime } from './jp-appi-time.ts';
import type { ClockLaw } from './law-pack.ts';

/** Of the laws that both companies are under from the start: what their clocks need. */
export const homeLaws = {
  'jp-appi': jpAppiTime,
  'hk-pdpo': hkPdpoTime,
  'cn-pipl': cnPiplTime,
} as const satisfies Readonly<Partial<Record<HeldPackId, ClockLaw>>>;
