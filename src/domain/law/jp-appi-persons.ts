import type { LawRule } from './law-pack.ts';

const asRead = '2026-11-21';

/** Who may ask under the APPI, and how that is shown. */
export const jpAppiPersons: readonly LawRule[] = [
  {
    id: 'jp-prescribed-method',
    right: 'all',
    topic: 'identity',
    statement: 'The business may prescribe how requests come in; people then use that way.',
    citation: 'APPI Art. 37(1)',
    asRead,
    checked: true,
    mandatory: 'may',
    note: 'May cover place, form, check of identity or agency, and fee.',
    value: null,
  },
  {
    id: 'jp-identify-the-data',
    right: 'all',
    topic: 'identity',
    statement:
      'The business may ask which data or record is meant and then has to help the person to say so.',
    citation: 'APPI Art. 37(2)',
    asRead,
    checked: true,
    mandatory: 'may',
    note: '',
    value: null,
  },
  {
    id: 'jp-no-undue-burden',
    right: 'all',
    topic: 'identity',
    statement: 'The procedure must not weigh too heavily on the person.',
    citation: 'APPI Art. 37(4)',
    asRead,
    checked: true,
    mandatory: 'must',
    note: '',
    value: null,
  },
  {
    id: 'jp-identity-full-match',
    right: 'all',
    topic: 'identity',
    statement: 'Trade guidance wants every registered detail to match, against impersonation.',
    citation: 'Trade guideline, not the Act',
    asRead,
    checked: false,
    mandatory: 'should',
    note: 'Guidance of an association, not law.',
    value: { is: 'facts', facts: { match: 'full' } },
  },
  {
    id: 'jp-representative-allowed',
    right: 'all',
    topic: 'representative',
    statement: 'An agent may make the request, as the Cabinet Order says.',
    citation: 'APPI Art. 37(3)',
    asRead,
    checked: true,
    mandatory: 'must',
    note: '',
    value: null,
  },
  {
    id: 'jp-representative-who',
    right: 'all',
    topic: 'representative',
    statement:
      "Agents are a minor's or adult ward's statutory representative and whoever is mandated for this request.",
    citation:
      'APPI Enforcement Order, article on agents (Art. 8 in the 2004 text, since renumbered; believed Art. 13)',
    asRead,
    checked: false,
    mandatory: 'must',
    note: 'Read in the 2004 text; confirm number and wording.',
    value: {
      is: 'facts',
      facts: {
        agents: [
          'statutory-representative-of-minor',
          'statutory-representative-of-adult-ward',
          'mandated-agent',
        ],
      },
    },
  },
  {
    id: 'jp-minor',
    right: 'all',
    topic: 'minor',
    statement:
      'A parent or guardian may ask for a minor; no age is set from which the minor is asked too.',
    citation: 'APPI Art. 37(3); Enforcement Order',
    asRead,
    checked: false,
    mandatory: 'may',
    note: 'Majority is 18. A reform for children under 16 was under discussion in January 2026.',
    value: { is: 'facts', facts: { majority: 18, ownSayFrom: 16 } },
  },
];
