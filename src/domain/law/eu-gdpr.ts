import { euGdprDuties } from './eu-gdpr-duties.ts';
import { euGdprPersons } from './eu-gdpr-persons.ts';
import { euGdprRefusals } from './eu-gdpr-refusals.ts';
import { euGdprFees } from './eu-gdpr-fees.ts';
import { euGdprTime } from './eu-gdpr-time.ts';
import type { LawPack } from './law-pack.ts';

/** The European Union's General Data Protection Regulation, Arts 11 to 23; holidays are those of the desk that acts. */
export const euGdpr: LawPack = {
  id: 'eu-gdpr',
  name: 'European Union: General Data Protection Regulation (EU) 2016/679',
  lang: 'en',
  holidaysOf: 'desk',
  asRead: '2026-11-21',
  terms: [
    { en: 'right of access', native: 'Right of access by the data subject', checked: true },
    { en: 'correction', native: 'Right to rectification', checked: true },
    { en: 'deletion', native: 'Right to erasure (’right to be forgotten’)', checked: true },
    { en: 'restriction', native: 'Right to restriction of processing', checked: true },
    { en: 'portability', native: 'Right to data portability', checked: true },
    { en: 'objection', native: 'Right to object', checked: true },
    {
      en: 'recipients',
      native:
        'Notification obligation regarding rectification or erasure of personal data or restriction of processing',
      checked: true,
    },
    { en: 'person', native: 'data subject', checked: true },
    { en: 'answering organisation', native: 'controller', checked: true },
  ],
  neverDisclose: [],
  rules: [...euGdprTime, ...euGdprFees, ...euGdprPersons, ...euGdprRefusals, ...euGdprDuties],
};
