import { cnPipl } from './cn-pipl.ts';
import { euGdpr } from './eu-gdpr.ts';
import type { HeldPackId } from './held-packs.ts';
import { hkPdpo } from './hk-pdpo.ts';
import { jpAppi } from './jp-appi.ts';
import type { LawPack } from './law-pack.ts';
import { ukGdpr } from './uk-gdpr.ts';
import { usCaCcpa } from './us-ca-ccpa.ts';

const packs: Readonly<Record<HeldPackId, LawPack>> = {
  'jp-appi': jpAppi,
  'hk-pdpo': hkPdpo,
  'cn-pipl': cnPipl,
  'eu-gdpr': euGdpr,
  'uk-gdpr': ukGdpr,
  'us-ca-ccpa': usCaCcpa,
};

/** A law pack by its id. */
export function lawPackOf(id: HeldPackId): LawPack {
  return packs[id];
}
