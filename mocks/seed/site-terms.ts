import { companyOf } from '../../src/domain/company.ts';
import type { Setting } from '../../src/domain/setting.ts';

/** Pretended terms of NTT China's site: they name a time, and the policy goes before them (N8). */
export const siteTermsRead: Setting = {
  id: 'ntt-china',
  version: 0,
  packs: companyOf('ntt-china').packs,
  proposal: null,
  siteTerms: [
    {
      id: 'site-answers',
      title: { lang: 'en', text: 'Terms of use of the site, section 12 (answers to inquiries)' },
      days: 60,
      asRead: '2026-11-21',
    },
  ],
};
