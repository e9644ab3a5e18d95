import { euGdprDuties } from './eu-gdpr-duties.ts';
import { euGdprPersons } from './eu-gdpr-persons.ts';
import { euGdprRefusals } from './eu-gdpr-refusals.ts';
import { euGdpr } from './eu-gdpr.ts';
import type { LawPack } from './law-pack.ts';
import { keptInUk, ukGdprFees } from './uk-gdpr-kept.ts';
import { ukGdprOwn } from './uk-gdpr-own.ts';

const kept = [...euGdprPersons, ...euGdprRefusals, ...euGdprDuties].map(keptInUk);

/** The United Kingdom's GDPR as amended, with the Data Protection Act 2018. */
export const ukGdpr: LawPack = {
  id: 'uk-gdpr',
  name: 'United Kingdom: UK GDPR and Data Protection Act 2018',
  lang: 'en',
  holidaysOf: 'gb-eng',
  asRead: '2026-11-21',
  terms: euGdpr.terms,
  neverDisclose: [],
  rules: [...ukGdprOwn, ...ukGdprFees, ...kept],
};
