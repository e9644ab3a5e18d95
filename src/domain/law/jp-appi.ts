import { jpAppiDuties } from './jp-appi-duties.ts';
import { jpAppiPersons } from './jp-appi-persons.ts';
import { jpAppiRefusals } from './jp-appi-refusals.ts';
import { jpAppiTime } from './jp-appi-time.ts';
import type { LawPack } from './law-pack.ts';

/** Japan's Act on the Protection of Personal Information, Arts 32 to 39 and what stands around them. */
export const jpAppi: LawPack = {
  ...jpAppiTime,
  name: 'Japan: Act on the Protection of Personal Information',
  lang: 'ja',
  asRead: '2026-11-21',
  terms: [
    { en: 'notice of purpose of use', native: '利用目的の通知', checked: true },
    { en: 'disclosure', native: '開示', checked: true },
    {
      en: 'disclosure of third-party provision records',
      native: '第三者提供記録の開示',
      checked: true,
    },
    {
      en: 'correction, addition or deletion',
      native: '訂正、追加又は削除（訂正等）',
      checked: true,
    },
    {
      en: 'cessation of use or erasure',
      native: '利用の停止又は消去（利用停止等）',
      checked: true,
    },
    {
      en: 'cessation of provision to third parties',
      native: '第三者への提供の停止',
      checked: true,
    },
    { en: 'retained personal data', native: '保有個人データ', checked: true },
    { en: 'the person (principal)', native: '本人', checked: true },
    { en: 'agent', native: '代理人', checked: true },
    { en: 'fee', native: '手数料', checked: true },
    { en: 'without delay', native: '遅滞なく', checked: true },
    { en: 'explanation of reasons', native: '理由の説明', checked: true },
    { en: 'prior request', native: '事前の請求', checked: true },
  ],
  neverDisclose: [],
  rules: [...jpAppiTime.rules, ...jpAppiPersons, ...jpAppiRefusals, ...jpAppiDuties],
};
