import type { LawRule } from './law-pack.ts';

const asRead = '2026-11-21';

/** Who may ask under the PDPO, and how that is shown. */
export const hkPdpoPersons: readonly LawRule[] = [
  {
    id: 'hk-identity',
    right: 'inquiry',
    topic: 'identity',
    statement:
      'The data user may ask for what it reasonably needs to know the requestor, and without it must refuse.',
    citation: 'PDPO s.20(1)(a)',
    asRead,
    checked: true,
    mandatory: 'must',
    note: '',
    value: null,
  },
  {
    id: 'hk-identity-not-again',
    right: 'correction',
    topic: 'identity',
    statement:
      "Who made the access request does not prove identity again for the correction; a representative's authority may still be asked.",
    citation: 'PDPO s.24(2)',
    asRead,
    checked: true,
    mandatory: 'must',
    note: '',
    value: null,
  },
  {
    id: 'hk-representative',
    right: 'all',
    topic: 'representative',
    statement:
      "A relevant person may ask: a minor's parent, a court appointee, a Mental Health Ordinance guardian, someone authorised in writing.",
    citation: 'PDPO ss.2(1), 17A, 18(1)',
    asRead,
    checked: true,
    mandatory: 'must',
    note: 's.17A was not read.',
    value: {
      is: 'facts',
      facts: {
        agents: [
          'person-with-parental-responsibility',
          'court-appointee',
          'mental-health-guardian',
          'authorised-in-writing',
        ],
      },
    },
  },
  {
    id: 'hk-representative-scope',
    right: 'correction',
    topic: 'representative',
    statement: 'Written authority for access alone does not allow a correction request.',
    citation: 'PDPO s.22(1A)',
    asRead,
    checked: true,
    mandatory: 'must',
    note: 'Record what each authority covers.',
    value: null,
  },
  {
    id: 'hk-minor',
    right: 'all',
    topic: 'minor',
    statement: 'Whoever has parental responsibility may ask for a minor.',
    citation: "PDPO s.2(1) 'relevant person' (a)",
    asRead,
    checked: true,
    mandatory: 'may',
    note: "The age and the child's own capacity were not in the text read.",
    value: { is: 'facts', facts: { majority: 18 } },
  },
];
