import { euGdprDuties } from './eu-gdpr-duties.ts';
import { euGdprPersons } from './eu-gdpr-persons.ts';
import { euGdprRefusals } from './eu-gdpr-refusals.ts';
import { euGdpr } from './eu-gdpr.ts';
import type { LawPack, LawRule } from './law-pack.ts';
import { ukGdprOwn } from './uk-gdpr-own.ts';

// What the United Kingdom kept of the Regulation was read in the Regulation only, and so is marked as not checked.
const kept = [...euGdprPersons, ...euGdprRefusals, ...euGdprDuties].map((rule): LawRule => ({
  ...rule,
  id: rule.id.replace(/^eu-/, 'uk-'),
  citation: rule.citation.startsWith('GDPR') ? `UK ${rule.citation}` : rule.citation,
  checked: false,
  note: [rule.note, 'Read in the text of the Union.'].filter((part) => part !== '').join(' '),
}));

/** The United Kingdom's GDPR as amended, with the Data Protection Act 2018. */
export const ukGdpr: LawPack = {
  id: 'uk-gdpr',
  name: 'United Kingdom: UK GDPR and Data Protection Act 2018',
  lang: 'en',
  holidaysOf: 'gb-eng',
  asRead: '2026-11-21',
  terms: euGdpr.terms,
  neverDisclose: [],
  rules: [...ukGdprOwn, ...kept],
};
