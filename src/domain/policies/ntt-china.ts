import type { PolicyClause, PolicyProfile } from './policy-profile.ts';

const asRead = '2026-11-21';

/** NTT Communications China's privacy policy, clauses N0 to N8. Its text has headings, no numbers. */
export const nttChinaPolicy: PolicyProfile = {
  id: 'ntt-china',
  version: '1',
  inForceFrom: null,
  asRead,
  clauses: [
    clause('N0', 'Privacy policy'),
    clause('N1', 'Personal information'),
    clause('N2', 'Personal information collection'),
    clause('N3a', 'Disclosure of using the personal information'),
    clause('N3b', 'Disclosure of using the personal information'),
    clause('N4', 'Principle of non-disclosure'),
    clause('N4-4', 'Principle of non-disclosure, (4)'),
    clause('N5', 'About disclose/revise/delete'),
    clause('N6', 'Security'),
    clause('N7', 'Compliance with law'),
    clause('N8', 'Updates of the privacy policy'),
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
  goesBefore: 'N8',
  directMail: 'consent-needed',
};

function immediately(): PolicyProfile['deadlines']['inquiry'] {
  return { is: 'business-day-of-verification', cutOffMinute: 15 * 60, clause: 'N5' };
}

function clause(number: string, heading: string): PolicyClause {
  return { number, citation: `NTT Communications China privacy policy, “${heading}”`, asRead };
}
