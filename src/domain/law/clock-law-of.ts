import { cnPiplTime } from './cn-pipl-time.ts';
import { euGdprFees } from './eu-gdpr-fees.ts';
import { euGdprTime } from './eu-gdpr-time.ts';
import type { HeldPackId } from './held-packs.ts';
import { hkPdpoTime } from './hk-pdpo-time.ts';
import { jpAppiTime } from './jp-appi-time.ts';
import type { ClockLaw } from './law-pack.ts';
import { ukGdprFees } from './uk-gdpr-kept.ts';
import { ukGdprOwn } from './uk-gdpr-own.ts';
import { usCaCcpaTime } from './us-ca-ccpa-time.ts';

const laws: Readonly<Record<HeldPackId, ClockLaw>> = {
  'jp-appi': jpAppiTime,
  'hk-pdpo': hkPdpoTime,
  'cn-pipl': cnPiplTime,
  'eu-gdpr': { id: 'eu-gdpr', holidaysOf: 'desk', rules: [...euGdprTime, ...euGdprFees] },
  'uk-gdpr': { id: 'uk-gdpr', holidaysOf: 'gb-eng', rules: [...ukGdprOwn, ...ukGdprFees] },
  'us-ca-ccpa': { id: 'us-ca-ccpa', holidaysOf: 'us-ca', rules: usCaCcpaTime },
};

/** What the clocks need of a law, by its id: a queue counts days without reading the rest of the pack. */
export function clockLawOf(id: HeldPackId): ClockLaw {
  return laws[id];
}
