import { cnPiplTime } from './cn-pipl-time.ts';
import type { HeldPackId } from './held-packs.ts';
import { hkPdpoTime } from './hk-pdpo-time.ts';
import { jpAppiTime } from './jp-appi-time.ts';
import type { ClockLaw } from './law-pack.ts';

const laws: Readonly<Record<HeldPackId, ClockLaw>> = {
  'jp-appi': jpAppiTime,
  'hk-pdpo': hkPdpoTime,
  'cn-pipl': cnPiplTime,
};

/** What the clocks need of a law, by its id: a queue counts days without reading the rest of the pack. */
export function clockLawOf(id: HeldPackId): ClockLaw {
  return laws[id];
}
