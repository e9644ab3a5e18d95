import type { LawRule } from './law-pack.ts';

const asRead = '2026-11-21';

/** Identity and representatives under the GDPR. */
export const euGdprPersons: readonly LawRule[] = [
  {
    id: 'eu-identity',
    right: 'all',
    topic: 'identity',
    statement: 'More proof may be wanted only where there is reasonable doubt who asks.',
    citation: 'GDPR Art. 12(6)',
    asRead,
    checked: true,
    mandatory: 'may',
    note: 'For the rights of Arts 15 to 21.',
    value: null,
  },
  {
    id: 'eu-identity-not-needed',
    right: 'all',
    topic: 'identity',
    statement: 'Nothing has to be kept or collected merely to be able to tell people apart.',
    citation: 'GDPR Art. 11(1); Recital 64',
    asRead,
    checked: true,
    mandatory: 'may',
    note: 'Recital not read.',
    value: null,
  },
  {
    id: 'eu-facilitate',
    right: 'all',
    topic: 'identity',
    statement:
      'The controller helps people use their rights, and turns them away only after showing that it cannot tell who they are.',
    citation: 'GDPR Art. 12(2)',
    asRead,
    checked: true,
    mandatory: 'must',
    note: '',
    value: null,
  },
  {
    id: 'eu-oral-answer',
    right: 'inquiry',
    topic: 'identity',
    statement: 'An answer may be spoken if the person wants it and is proved in another way.',
    citation: 'GDPR Art. 12(1)',
    asRead,
    checked: true,
    mandatory: 'may',
    note: 'On the phone the proof is recorded.',
    value: null,
  },
  {
    id: 'eu-representative',
    right: 'all',
    topic: 'representative',
    statement: 'Someone else may ask with evidence of authority, which is theirs to bring.',
    citation: 'ICO guidance; national law',
    asRead,
    checked: true,
    mandatory: 'may',
    note: 'Guidance of the UK; the Regulation says nothing of mandates.',
    value: null,
  },
];
