import type { PolicyClause, PolicyProfile } from './policy-profile.ts';

const asRead = '2026-11-21';

/** NTT Communications China's privacy policy, clauses N0 to N8. Its text has headings, no numbers. */
export const nttChinaPolicy: PolicyProfile = {
  id: 'ntt-china',
  version: '1',
  inForceFrom: null,
  asRead,
  clauses: [
    clause(
      'N0',
      'Privacy policy',
      'Keeps to the Hong Kong Ordinance and aims higher where it can; its staff keep to the same standards.',
    ),
    clause(
      'N1',
      'Personal information',
      'Covers what tells who a customer is: address, name, telephone, e-mail. Such data find a record; they prove nothing.',
    ),
    clause(
      'N2',
      'Personal information collection',
      'Tells customers why it collects data, and collects for that.',
    ),
    clause(
      'N3a',
      'Disclosure of using the personal information',
      'Uses data for the purposes it told, and no others.',
    ),
    clause(
      'N3b',
      'Disclosure of using the personal information',
      'Whoever wants no more unsolicited messages says so by e-mail, phone or letter and is taken off the lists for these messages.',
    ),
    clause(
      'N4',
      'Principle of non-disclosure',
      'Gives data to third parties only with consent, to partners who need them, as statistics that show nobody, or by law.',
    ),
    clause(
      'N4-4',
      'Principle of non-disclosure, (4)',
      'Where law demands it, discloses, revises or deletes at once.',
    ),
    clause(
      'N5',
      'About disclose/revise/delete',
      'Discloses, revises or deletes wrong data at once after the customer’s identity is confirmed.',
    ),
    clause(
      'N6',
      'Security',
      'Guards data against illegal access, loss, destruction, falsification and disclosure.',
    ),
    clause('N7', 'Compliance with law', 'Keeps to personal information law and related norms.'),
    clause(
      'N8',
      'Updates of the privacy policy',
      'May change the policy; the newest stands on its site and goes before other terms there.',
    ),
  ],
  deadlines: {
    inquiry: immediately(),
    correction: immediately(),
    deletion: immediately(),
    'opt-out': { is: 'during-contact', writtenChannels: ['email', 'letter'], clause: 'N3b' },
    'legal-demand': { is: 'instrument-date', clause: 'N4-4' },
  },
  undoWindowHours: 0,
  evidenceValidityDays: 14,
  lapseAfterDays: 30,
  directMail: 'consent-needed',
};

function immediately(): PolicyProfile['deadlines']['inquiry'] {
  return { is: 'business-day-of-verification', cutOffMinute: 15 * 60, clause: 'N5' };
}

function clause(number: string, heading: string, paraphrase: string): PolicyClause {
  return {
    number,
    citation: `NTT Communications China privacy policy, “${heading}”`,
    paraphrase,
    asRead,
  };
}
