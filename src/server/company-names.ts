import type { Desk } from '../domain/staff.ts';
import type { CompanyId } from '../domain/vocabulary.ts';

/** Names of the companies in the languages of the desk. */
export const companyNames: Readonly<Record<CompanyId, Desk['name']>> = {
  hkt: {
    en: 'HKT Corporation',
    ja: 'HKT株式会社',
    'zh-Hant': 'HKT Corporation',
    'zh-Hans': 'HKT Corporation',
  },
  'ntt-china': {
    en: 'NTT Communications China',
    ja: 'NTTコミュニケーションズ チャイナ',
    'zh-Hant': 'NTT Communications China',
    'zh-Hans': 'NTT Communications China',
  },
};
