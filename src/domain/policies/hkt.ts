import type { PolicyClause, PolicyProfile } from './policy-profile.ts';

const asRead = '2026-11-21';

/** HKT Corporation's privacy policy, clauses H1 to H11. */
export const hktPolicy: PolicyProfile = {
  id: 'hkt',
  version: '1',
  inForceFrom: null,
  asRead,
  clauses: [
    clause(1, 'H1'),
    clause(2, 'H2'),
    clause(3, 'H3'),
    clause(4, 'H4'),
    clause(5, 'H5'),
    clause(6, 'H6'),
    clause(7, 'H7'),
    clause(8, 'H8'),
    clause(9, 'H9'),
    clause(10, 'H10'),
    clause(11, 'H11'),
  ],
  deadlines: {
    inquiry: reasonablePeriod(),
    correction: reasonablePeriod(),
    deletion: reasonablePeriod(),
    'opt-out': { is: 'during-contact', writtenChannels: ['email', 'letter'], clause: 'H6' },
    'legal-demand': { is: 'instrument-date', clause: 'H5' },
  },
  undoWindowHours: 24,
  evidenceValidityDays: 14,
  lapseAfterDays: 30,
  goesBefore: null,
  directMail: 'consent-needed',
};

function reasonablePeriod(): PolicyProfile['deadlines']['inquiry'] {
  return {
    is: 'days-from-receipt',
    days: 14,
    standsStillFor: ['customer-answer', 'clarification', 'identity', 'fee'],
    clause: 'H7',
  };
}

function clause(section: number, number: string): PolicyClause {
  return { number, citation: `HKT privacy policy, section ${section}`, asRead };
}
