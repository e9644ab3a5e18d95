import type { LawRule } from './law-pack.ts';

const asRead = '2026-11-21';

/** What may be charged under the GDPR. */
export const euGdprFees: readonly LawRule[] = [
  {
    id: 'eu-fee',
    right: 'all',
    topic: 'fee',
    statement: 'No charge, save a reasonable one for requests plainly unfounded or excessive.',
    citation: 'GDPR Art. 12(5)',
    asRead,
    checked: true,
    mandatory: 'must',
    note: '',
    value: { is: 'fee', reasons: ['excessive'] },
  },
  {
    id: 'eu-fee-further-copies',
    right: 'inquiry',
    topic: 'fee',
    statement: 'For further copies the cost of making them may be charged.',
    citation: 'GDPR Art. 15(3)',
    asRead,
    checked: true,
    mandatory: 'may',
    note: '',
    value: { is: 'fee', reasons: ['further-copy'] },
  },
];
