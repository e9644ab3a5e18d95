import type { PolicyClause, PolicyProfile } from './policy-profile.ts';

const asRead = '2026-11-21';

/** HKT Corporation's privacy policy, clauses H1 to H11. */
export const hktPolicy: PolicyProfile = {
  id: 'hkt',
  version: '1',
  inForceFrom: null,
  asRead,
  clauses: [
    clause(
      1,
      'H1',
      'Guards data against leaks, use for other ends and falsification, and trains its staff to handle them.',
    ),
    clause(
      2,
      'H2',
      'Covers what customers gave and what belongs to one identifiable person alone; a shared contact point is not such a thing.',
    ),
    clause(
      3,
      'H3',
      'Giving data is voluntary: any item may be declined, and services that need it may then be out of reach.',
    ),
    clause(
      4,
      'H4',
      'Uses data for inquiries, requests, events, agreements and useful news; any other purpose is told at collection or announced beforehand.',
    ),
    clause(
      5,
      'H5',
      'Shares with third parties only with consent, with partners bound to protect the data, as statistics, or where law demands it.',
    ),
    clause(6, 'H6', 'Sends no direct mail without consent, save for a purpose named above.'),
    clause(
      7,
      'H7',
      'Answers, corrects or deletes by a set procedure and in a reasonable period, once it is certain that the request came from the person.',
    ),
    clause(
      8,
      'H8',
      'People turn to the department that answered them first, or to the desk named when they gave their data.',
    ),
    clause(9, 'H9', 'Speaks of the site’s copyright; asks nothing of the desk.'),
    clause(10, 'H10', 'Limits liability for the site’s content; asks nothing of the desk.'),
    clause(
      11,
      'H11',
      'Access logs serve statistics only, unless a court or agency demands them by due process or a breach of terms makes a look especially necessary.',
    ),
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

function clause(section: number, number: string, paraphrase: string): PolicyClause {
  return { number, citation: `HKT privacy policy, section ${section}`, paraphrase, asRead };
}
