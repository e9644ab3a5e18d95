import type { LawRule } from './law-pack.ts';

const asRead = '2026-11-21';

/** Recipients, restriction and the other duties under the GDPR. */
export const euGdprDuties: readonly LawRule[] = [
  {
    id: 'eu-tell-recipients',
    right: 'all',
    topic: 'tell-recipients',
    statement:
      'Every recipient hears of a correction, erasure or restriction unless that is impossible or out of proportion; the person may ask who they are.',
    citation: 'GDPR Art. 19',
    asRead,
    checked: true,
    mandatory: 'must',
    note: '',
    value: { is: 'facts', facts: { events: ['correction', 'deletion', 'restriction'] } },
  },
  {
    id: 'eu-published-data',
    right: 'deletion',
    topic: 'tell-recipients',
    statement:
      'Where data were published, others who carry them are told, by reasonable steps, that erasure was asked for.',
    citation: 'GDPR Art. 17(2)',
    asRead,
    checked: true,
    mandatory: 'must',
    note: '',
    value: null,
  },
  {
    id: 'eu-restriction',
    right: 'correction',
    topic: 'dispute-note',
    statement:
      'While the accuracy of data is in dispute their use is restricted if the person asks; the end of it is announced to them.',
    citation: 'GDPR Art. 18(1)(a), (2), (3)',
    asRead,
    checked: true,
    mandatory: 'must',
    note: '',
    value: { is: 'facts', facts: { effect: 'restrict', until: 'accuracy-verified' } },
  },
  {
    id: 'eu-electronic-answer',
    right: 'inquiry',
    topic: 'other',
    statement:
      'Who asks electronically is answered electronically where possible, unless they wish otherwise.',
    citation: 'GDPR Arts 12(3), 15(3)',
    asRead,
    checked: true,
    mandatory: 'must',
    note: '',
    value: null,
  },
  {
    id: 'eu-copy-never',
    right: 'inquiry',
    topic: 'other',
    statement:
      'What would harm others in a copy, such as their data or secrets, is cut out; the rest is still given.',
    citation: 'GDPR Art. 15(4)',
    asRead,
    checked: true,
    mandatory: 'must',
    note: 'That the whole may not be withheld stands in a recital that was not read.',
    value: { is: 'facts', facts: { mode: 'redact' } },
  },
  {
    id: 'eu-log',
    right: 'all',
    topic: 'log',
    statement: 'No register of requests is laid down, but compliance has to be demonstrable.',
    citation: 'GDPR Art. 5(2)',
    asRead,
    checked: false,
    mandatory: 'must',
    note: '',
    value: null,
  },
  {
    id: 'eu-authority',
    right: 'legal-demand',
    topic: 'authority',
    statement:
      'Giving data to an authority needs a legal basis; national law may limit rights for security, crime or supervision.',
    citation: 'GDPR Arts 6(1)(c), 23(1)',
    asRead,
    checked: false,
    mandatory: 'must',
    note: 'Art. 6 was not read.',
    value: null,
  },
];
