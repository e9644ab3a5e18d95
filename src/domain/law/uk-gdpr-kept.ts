import { euGdprFees } from './eu-gdpr-fees.ts';
import type { LawRule } from './law-pack.ts';

/** A rule of the Union as the United Kingdom kept it. It was read in the Regulation only, and so is marked as not checked. */
export function keptInUk(rule: LawRule): LawRule {
  return {
    ...rule,
    id: rule.id.replace(/^eu-/, 'uk-'),
    citation: rule.citation.startsWith('GDPR') ? `UK ${rule.citation}` : rule.citation,
    checked: false,
    note: [rule.note, 'Read in the text of the Union.'].filter((part) => part !== '').join(' '),
  };
}

/** What may be charged in the United Kingdom. */
export const ukGdprFees: readonly LawRule[] = euGdprFees.map(keptInUk);
