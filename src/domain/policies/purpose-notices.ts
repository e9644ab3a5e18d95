import type { PurposeNotice } from '../purpose-register.ts';
import type { CompanyId } from '../vocabulary.ts';
import type { Purpose } from '../record-vocabulary.ts';

/** What each policy has told from the beginning (H4; N2 with what the company's forms say). Its text bears no date. */
const told: Readonly<Record<CompanyId, readonly Purpose[]>> = {
  hkt: [
    'agreement',
    'inquiry-reply',
    'billing',
    'delivery',
    'events',
    'product-news',
    'account-security',
  ],
  'ntt-china': [
    'agreement',
    'inquiry-reply',
    'billing',
    'delivery',
    'events',
    'product-news',
    'account-security',
  ],
};

/** The purposes that a company's policy brings to its register, each in its first version. */
export function policyNotices(company: CompanyId): readonly PurposeNotice[] {
  return told[company].map((purpose) => ({
    purpose,
    version: 1,
    words: null,
    announcedOn: null,
  }));
}
