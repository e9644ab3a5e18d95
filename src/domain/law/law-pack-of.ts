import { cnPipl } from './cn-pipl.ts';
import type { HeldPackId } from './held-packs.ts';
import { hkPdpo } from './hk-pdpo.ts';
import { jpAppi } from './jp-appi.ts';
import type { LawPack } from './law-pack.ts';

const packs: Readonly<Record<HeldPackId, LawPack>> = {
  'jp-appi': jpAppi,
  'hk-pdpo': hkPdpo,
  'cn-pipl': cnPipl,
};

/** A law pack by its id. */
export function lawPackOf(id: HeldPackId): LawPack {
  return packs[id];
}
