import { hkPdpoDuties } from './hk-pdpo-duties.ts';
import { hkPdpoPersons } from './hk-pdpo-persons.ts';
import { hkPdpoRefusals } from './hk-pdpo-refusals.ts';
import { hkPdpoTime } from './hk-pdpo-time.ts';
import type { LawPack } from './law-pack.ts';

/** Hong Kong's Personal Data (Privacy) Ordinance, Parts 5 and 6A and what stands around them. */
export const hkPdpo: LawPack = {
  ...hkPdpoTime,
  name: 'Hong Kong: Personal Data (Privacy) Ordinance (Cap. 486)',
  lang: 'zh-Hant',
  asRead: '2026-11-21',
  terms: [
    { en: 'data access request', native: '查閱資料要求', checked: true },
    { en: 'data correction request', native: '改正資料要求', checked: true },
    { en: 'correction', native: '改正', checked: true },
    { en: 'data subject', native: '資料當事人', checked: true },
    { en: 'data protection principle', native: '保障資料原則', checked: true },
    { en: 'expression of opinion', native: '意見表達', checked: true },
    { en: 'the Commissioner', native: '專員', checked: true },
    { en: 'data user', native: '資料使用者', checked: false },
    { en: 'relevant person', native: '有關人士', checked: false },
    { en: 'direct marketing', native: '直接促銷', checked: false },
    { en: 'log book', native: '紀錄簿', checked: false },
  ],
  neverDisclose: [],
  rules: [...hkPdpoTime.rules, ...hkPdpoPersons, ...hkPdpoRefusals, ...hkPdpoDuties],
};
