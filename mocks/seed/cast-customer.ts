import type { Customer } from '../../src/domain/customer.ts';
import { questionFields } from '../../src/domain/record-vocabulary.ts';
import type { CastMember } from './cast.ts';
import { subjectOf } from './cast-records.ts';
import { daysAgo } from './day.ts';
import { consentIn, itemMaker, sharing, type Particular, type Provenance } from './seed-item.ts';

/** Keyed hash of a folded answer, as the host keeps question-only items. */
export type HashAnswer = (folded: string) => string;

/** Words in the world's data that no build without a pretended world may hold. */
export const SEED_CANARY = 'rightsdesk-pretended-world-5f2c';

/** The record of somebody of the cast. */
export function castCustomer(member: CastMember, hashAnswer: HashAnswer): Customer {
  const { id, company, desk, lang } = member;
  const from: Provenance = {
    source: member.source,
    collectedOn: '2022-03-03',
    collectedBy: desk,
    collectedChannel: member.source === 'import' ? 'web' : 'phone',
  };
  const made = itemMaker(id, from);
  addPerson(member, made.add, from);
  addAnswers(member, made.add, hashAnswer);
  for (const note of member.notes) made.add('call-note', note, lang, { collectedOn: '2026-06-15' });
  if (member.phone !== null) {
    made.add('payment-card', '0000 4417 1234 5678', null);
    made.add('password', `scrypt$16384$${SEED_CANARY}`, null);
  }
  return {
    id,
    version: 1,
    company,
    person: member.person,
    subject: subjectOf(member),
    lang,
    items: made.items,
    suppressions: [],
    firstReplied: { desk, on: '2022-03-03' },
  };
}

type Add = ReturnType<typeof itemMaker>['add'];

function addPerson(member: CastMember, add: Add, from: Provenance): void {
  for (const [name, lang] of member.names) add('name', name, lang);
  if (member.reading !== null) add('name-reading', member.reading, 'ja');
  const passed = (field: 'phone' | 'birth-date'): Particular =>
    member.passedOn.includes(field)
      ? { sharings: [sharing(member.company, 'post', '2026-06-18')] }
      : {};
  if (member.birthDate !== null) add('birth-date', member.birthDate, null, passed('birth-date'));
  const own = (field: 'phone' | 'email' | 'post'): Particular => ({
    shared: member.shared.includes(field),
    ...(member.changed.includes(field) ? { changedOn: daysAgo(9) } : {}),
  });
  const mail = [sharing(member.company, 'mail', '2026-03-03')];
  const carrier = [sharing(member.company, 'post', '2026-06-18')];
  if (member.phone !== null)
    add('phone', member.phone, null, { ...own('phone'), ...passed('phone') });
  // Nobody who came in with a file was asked.
  const asked = member.source === 'import' ? {} : { consent: consentIn(from) };
  if (member.email !== null)
    add('email', member.email, null, { ...own('email'), sharings: mail, ...asked });
  if (member.post !== null) {
    add('post', member.post, member.lang, { ...own('post'), sharings: carrier });
  }
  for (const field of member.declined) add(field, '', null, { state: 'declined' });
}

function addAnswers({ answers, company }: CastMember, add: Add, hashAnswer: HashAnswer): void {
  for (const field of questionFields) {
    const answer = answers[field];
    if (answer === undefined) continue;
    const hashed = field === 'imported-number';
    const isWord = field === 'event-booked' || field === 'product-plan';
    const lang = isWord ? (company === 'hkt' ? 'ja' : 'en') : null;
    // Seeded numbers are written as the desk folds them.
    add(field, hashed ? hashAnswer(answer) : answer, lang, { hashed });
  }
}
