import type { LawRule } from './law-pack.ts';

const asRead = '2026-11-21';

/** How long an answer may take under the GDPR. */
export const euGdprTime: readonly LawRule[] = [
  {
    id: 'eu-acknowledge-none',
    right: 'all',
    topic: 'acknowledge',
    statement: 'Nobody has to confirm that a request arrived.',
    citation: 'GDPR Art. 12',
    asRead,
    checked: true,
    mandatory: 'should',
    note: 'Done as good practice.',
    value: null,
  },
  {
    id: 'eu-deadline',
    right: 'all',
    topic: 'deadline',
    statement:
      'The person hears what was done without undue delay, one month after receipt at the latest.',
    citation: 'GDPR Art. 12(3)',
    asRead,
    checked: true,
    mandatory: 'must',
    note: 'The month is the limit, not the aim.',
    value: { is: 'counted', purpose: 'answer', amount: 1, unit: 'month', start: 'receipt' },
  },
  {
    id: 'eu-period-counting',
    right: 'all',
    topic: 'deadline',
    statement:
      'Receipt is day 0. A month ends on the date of the same number, or on its last day; an end on a weekend or public holiday moves to the next working day.',
    citation: 'Reg. 1182/71 Art. 3(1), (2)(c), (4)',
    asRead,
    checked: true,
    mandatory: 'must',
    note: 'Holidays are those of the Member State where the act is due.',
    value: { is: 'counting', countFrom: 'day-after', roll: 'next-business-day' },
  },
  {
    id: 'eu-extension',
    right: 'all',
    topic: 'extension',
    statement:
      'Two months may be added for complex or many requests; within the first month the person is told, and why.',
    citation: 'GDPR Art. 12(3)',
    asRead,
    checked: true,
    mandatory: 'must',
    note: 'Counted as three months from the start. Too late once the month has ended.',
    value: { is: 'extension', total: { amount: 3, unit: 'month' }, words: null },
  },
  {
    id: 'eu-identity-clock',
    right: 'all',
    topic: 'clock-stop',
    statement:
      'No wording stops the month; some authorities let it rest while justified proof of identity is awaited.',
    citation: 'GDPR Art. 12(3), (6)',
    asRead,
    checked: true,
    mandatory: 'may',
    note: 'Disputed: the clock runs here. The board’s guidelines were not read.',
    value: { is: 'stops', stops: [] },
  },
  {
    id: 'eu-marketing-objection',
    right: 'opt-out',
    topic: 'other',
    statement: 'An objection to direct marketing, and to profiling for it, always ends that use.',
    citation: 'GDPR Art. 21(2)-(3)',
    asRead,
    checked: true,
    mandatory: 'must',
    note: 'At once; the month still applies to the reply.',
    value: {
      is: 'uncounted',
      purpose: 'answer',
      start: 'receipt',
      words: { en: 'no longer', native: null },
    },
  },
];
