import { euGdprFees } from './eu-gdpr-fees.ts';
import { euGdprTime } from './eu-gdpr-time.ts';
import type { HeldPackId } from './held-packs.ts';
import { homeLaws } from './home-laws.ts';
import type { ClockLaw } from './law-pack.ts';
import { ukGdprFees } from './uk-gdpr-kept.ts';
import { ukGdprOwn } from './uk-gdpr-own.ts';
import { usCaCcpaTime } from './us-ca-ccpa-time.ts';

/** What the clocks need of every law. */
export const clockLaws: Readonly<Record<HeldPackId, ClockLaw>> = {
  ...homeLaws,
  'eu-gdpr': { id: 'eu-gdpr', holidaysOf: 'desk', rules: [...euGdprTime, ...euGdprFees] },
  'uk-gdpr': { id: 'uk-gdpr', holidaysOf: 'gb-eng', rules: [...ukGdprOwn, ...ukGdprFees] },
  'us-ca-ccpa': { id: 'us-ca-ccpa', holidaysOf: 'us-ca', rules: usCaCcpaTime },
};

/** What the clocks need of a law, by its id: a queue counts days without reading the rest of the pack. */
export function clockLawOf(id: HeldPackId): ClockLaw {
  return clockLaws[id];
}
