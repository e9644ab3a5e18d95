import type { LawPack } from './law-pack.ts';
import { usCaCcpaDuties } from './us-ca-ccpa-duties.ts';
import { usCaCcpaPersons } from './us-ca-ccpa-persons.ts';
import { usCaCcpaRefusals } from './us-ca-ccpa-refusals.ts';
import { usCaCcpaTime } from './us-ca-ccpa-time.ts';

/** California's Consumer Privacy Act and its regulations. */
export const usCaCcpa: LawPack = {
  id: 'us-ca-ccpa',
  name: 'California: Consumer Privacy Act and regulations (11 CCR 7000 ff.)',
  lang: 'en',
  holidaysOf: 'us-ca',
  asRead: '2026-11-21',
  terms: [
    { en: 'inquiry', native: 'request to know', checked: true },
    { en: 'specific pieces', native: 'specific pieces of personal information', checked: true },
    { en: 'deletion', native: 'request to delete', checked: true },
    { en: 'correction', native: 'request to correct', checked: true },
    { en: 'opt-out', native: 'request to opt-out of sale/sharing', checked: true },
    { en: 'limit sensitive data', native: 'request to limit', checked: true },
    { en: 'opt-in again', native: 'request to opt-in', checked: true },
    { en: 'representative', native: 'authorized agent', checked: true },
    { en: 'person', native: 'consumer', checked: true },
    { en: 'answering organisation', native: 'business', checked: true },
  ],
  neverDisclose: ['payment-card', 'identity-number', 'password', 'security-answer'],
  rules: [...usCaCcpaTime, ...usCaCcpaPersons, ...usCaCcpaRefusals, ...usCaCcpaDuties],
};
