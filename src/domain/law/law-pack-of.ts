import { packIds, type PackId } from '../vocabulary.ts';
import { cnPipl } from './cn-pipl.ts';
import { euGdpr } from './eu-gdpr.ts';
import { hkPdpo } from './hk-pdpo.ts';
import { jpAppi } from './jp-appi.ts';
import type { LawPack } from './law-pack.ts';
import { ukGdpr } from './uk-gdpr.ts';
import { usCaCcpa } from './us-ca-ccpa.ts';

/** Packs that the product holds: the whole list. */
export const heldPackIds = packIds;
export type HeldPackId = PackId;

const packs: Readonly<Record<PackId, LawPack>> = {
  'jp-appi': jpAppi,
  'hk-pdpo': hkPdpo,
  'cn-pipl': cnPipl,
  'eu-gdpr': euGdpr,
  'uk-gdpr': ukGdpr,
  'us-ca-ccpa': usCaCcpa,
};

/** A law pack by its id. */
export function lawPackOf(id: PackId): LawPack {
  return packs[id];
}
