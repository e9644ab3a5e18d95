import type { PackId } from '../vocabulary.ts';
import { cnPipl } from './cn-pipl.ts';
import { hkPdpo } from './hk-pdpo.ts';
import { jpAppi } from './jp-appi.ts';
import type { LawPack } from './law-pack.ts';

/** Packs that the product holds so far; the rest of the list is known by name only. */
export const heldPackIds = ['jp-appi', 'hk-pdpo', 'cn-pipl'] as const satisfies readonly PackId[];
export type HeldPackId = (typeof heldPackIds)[number];

const packs: Readonly<Record<HeldPackId, LawPack>> = {
  'jp-appi': jpAppi,
  'hk-pdpo': hkPdpo,
  'cn-pipl': cnPipl,
};

/** A law pack by its id. */
export function lawPackOf(id: HeldPackId): LawPack {
  return packs[id];
}
