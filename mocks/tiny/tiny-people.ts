import type { Customer, Item, Recipient } from '../../src/domain/customer.ts';
import type { MailingList } from '../../src/domain/direct-mail.ts';
import type { Desk, Staff } from '../../src/domain/staff.ts';
import type { ItemField } from '../../src/domain/record-vocabulary.ts';
import { sampleCustomer } from '../../src/server/conformance/sample-records.ts';
import { sampleItem } from '../../src/server/conformance/sample-scene.ts';
import { seededKeys } from '../keys.ts';

/** Seed of every key of the tiny desk. */
export const TINY_SEED = 7;

const named = (name: string): Desk['name'] => ({
  en: name,
  ja: name,
  'zh-Hant': name,
  'zh-Hans': name,
});

const contactOf = (id: string): Desk['contact'] => ({
  phone: '03-0077-0001',
  email: `${id}@tiny.example`,
});

/** Two desks of each company; those of the other have different holidays. */
export const tinyDesks: readonly Desk[] = [
  {
    id: 'desk-a',
    company: 'hkt',
    name: named('Desk A'),
    contact: contactOf('desk-a'),
    zone: 'Asia/Tokyo',
    calendar: 'jp',
  },
  {
    id: 'desk-b',
    company: 'hkt',
    name: named('Desk B'),
    contact: contactOf('desk-b'),
    zone: 'Asia/Tokyo',
    calendar: 'jp',
  },
  {
    id: 'desk-n',
    company: 'ntt-china',
    name: named('Desk N'),
    contact: contactOf('desk-n'),
    zone: 'Asia/Hong_Kong',
    calendar: 'hk',
  },
  {
    id: 'desk-m',
    company: 'ntt-china',
    name: named('Desk M'),
    contact: contactOf('desk-m'),
    zone: 'Asia/Shanghai',
    calendar: 'cn',
  },
];

function account(id: string, given: Partial<Staff>): Staff {
  const desks = given.desks ?? ['desk-a'];
  return {
    id,
    person: `person-${id}`,
    name: id,
    lang: 'en',
    initials: id.slice(0, 2).toUpperCase(),
    role: 'agent',
    desks,
    company: 'hkt',
    ownCustomer: null,
    ...given,
  };
}

/** Everyone of the tiny desk. `ada-lead` is the human `ada` under a second account; `own` is a customer too. */
export const tinyStaff: readonly Staff[] = [
  account('ada', {}),
  account('ali', {}),
  account('bea', { desks: ['desk-b'] }),
  account('nan', { desks: ['desk-n'], company: 'ntt-china' }),
  account('sue', { role: 'supervisor' }),
  account('sam', { role: 'supervisor', desks: ['desk-a', 'desk-b'] }),
  account('ada-lead', { role: 'supervisor', person: 'person-ada' }),
  account('bob', { role: 'supervisor', desks: ['desk-b'] }),
  account('pia', { role: 'privacy-officer', desks: [], company: null }),
  account('pat', { role: 'privacy-officer', desks: [], company: null }),
  account('aud', { role: 'auditor', desks: [], company: null }),
  account('own', { ownCustomer: 'c-own' }),
];

/** Who got items for marketing, and who for delivery. */
export const tinyRecipients: readonly Recipient[] = [
  { id: 'r-mail', company: 'hkt', name: 'Mailing House', lang: 'en', agreement: null },
  {
    id: 'r-ship',
    company: 'hkt',
    name: 'Shipping House',
    lang: 'en',
    agreement: { reference: 'A-7', until: '2026-11-30' },
  },
];

/** Lists of the tiny desk: one for a purpose that everybody was told, one for a purpose of nobody, and one far away. */
export const tinyMailings: readonly MailingList[] = [
  {
    id: 'ml-a',
    company: 'hkt',
    name: named('List A'),
    purpose: 'agreement',
    contact: 'email',
    members: ['c-full', 'c-two', 'c-phone', 'c-alias-1', 'c-alias-2', 'c-old', 'c-own', 'c-gone'],
  },
  {
    id: 'ml-offers',
    company: 'hkt',
    name: named('Offers'),
    purpose: 'partner-offers',
    contact: 'email',
    members: ['c-full'],
  },
  {
    id: 'ml-n',
    company: 'ntt-china',
    name: named('List N'),
    purpose: 'agreement',
    contact: 'email',
    members: ['c-ntt'],
  },
];

/** What the customers of the tiny desk would answer, whoever they are. */
export const rightAnswers: Readonly<Partial<Record<ItemField, string>>> = {
  'customer-number': 'HK-553201-77',
  'last-invoice-number': 'INV-90817-Q',
  'last-invoice-amount': '¥48,213',
  'delivery-reference': 'DLV-66102-K',
  'event-booked': 'Lantern Evening',
  'product-plan': 'Harbour Fibre 900',
};

const questions = Object.entries(rightAnswers).map(([field, value]): Item => {
  // The keys of the table above are fields.
  return sampleItem({ field: field as ItemField, value });
});

/** Texts of the tiny desk's customers that must turn up nowhere but in a reveal, a preview or the outbox. */
export const tinyValues = {
  name: 'Quillfeather Marisol',
  email: 'quillfeather@canary.example',
  phone: '+81 3 0000 4417',
  post: '7-21 Kanaria-cho, Minato-ku',
  birthDate: '1971-03-29',
  card: '4111 2222 3333 4444',
  note: 'Spoke with Thistlewood Ambrose about 050-0000-9931',
} as const;

const shared = (...recipients: string[]) =>
  recipients.map((recipient) => ({
    recipient,
    basis: 'consent' as const,
    on: '2025-02-01',
    marketing: recipient === 'r-mail',
  }));
/** To the carrier within the year and before it, and to the mailing house before it only. */
const lately = [
  { recipient: 'r-ship', basis: 'partner-agreement', on: '2025-03-01', marketing: false },
  { recipient: 'r-ship', basis: 'partner-agreement', on: '2026-06-01', marketing: false },
  { recipient: 'r-mail', basis: 'consent', on: '2025-10-30', marketing: true },
] as const;
const name = sampleItem({ field: 'name', value: tinyValues.name });
const email = sampleItem({
  field: 'email',
  value: tinyValues.email,
  sharings: shared('r-mail', 'r-ship'),
});
const consented = {
  ...email,
  consent: { given: true, on: '2025-02-01', channel: 'web', desk: 'desk-a' },
} as const;
const phone = sampleItem({ field: 'phone', value: tinyValues.phone });
const post = sampleItem({ field: 'post', value: tinyValues.post });
const rest = [
  sampleItem({ field: 'birth-date', value: tinyValues.birthDate }),
  sampleItem({ field: 'payment-card', value: tinyValues.card }),
  sampleItem({ field: 'interest', state: 'declined', value: '' }),
];
const note = sampleItem({ field: 'note', value: tinyValues.note });
const recent = { changedOn: '2026-10-20' };
/** One question and no more: no set can be made of it. */
const few = questions.slice(0, 1);

function customer(id: string, items: readonly Item[], given: Partial<Customer> = {}): Customer {
  const own = items.map((item) => ({ ...item, id: `${id}-${item.field}` }));
  return sampleCustomer({ id, version: 1, items: own, ...given });
}

const keys = seededKeys(TINY_SEED);
const hashedNumber = sampleItem({
  field: 'imported-number',
  value: keys.hmac('question', '12345'),
  hashed: true,
});

/** Collected so long ago that no law keeps it any more. */
const old = (items: readonly Item[]): readonly Item[] =>
  items.map((item) => ({ ...item, collectedOn: '2015-01-10', changedOn: '2015-01-10' }));

/** Customers by what the verification meets in their records. */
export const tinyCustomers: readonly Customer[] = [
  customer('c-full', [name, consented, phone, post, ...questions, ...rest, note]),
  customer('c-two', [name, email, phone, ...questions, ...rest]),
  customer('c-phone', [name, phone, ...questions]),
  customer('c-phone-moved', [name, phone, { ...post, ...recent }, ...questions]),
  customer('c-few', [name, email, phone, ...few]),
  customer('c-few-phone', [name, phone, ...few]),
  customer('c-nowhere', [name, { ...post, ...recent }, hashedNumber]),
  customer('c-own', [name, email, phone, ...questions], { person: 'person-of-own' }),
  customer(
    'c-own-alias',
    [
      { ...name, value: 'Quillfeather M' },
      { ...email, shared: true },
    ],
    {
      person: 'person-of-own',
    },
  ),
  customer('c-alias-1', [name, consented, phone, ...questions], { person: 'person-of-alias' }),
  customer('c-alias-2', [name, { ...post }], { person: 'person-of-alias' }),
  customer('c-shared', [
    name,
    email,
    { ...phone, sharings: lately },
    post,
    ...questions,
    sampleItem({ field: 'birth-date', value: tinyValues.birthDate, sharings: lately }),
  ]),
  customer('c-post', [name, post, ...questions]),
  customer('c-old', old([name, consented, phone, post, ...questions, ...rest, note]), {
    person: 'person-of-old',
    suppressions: [{ scope: 'email', at: 1, request: 'R-0' }],
  }),
  customer('c-old-alias', old([{ ...name, value: 'Quillfeather M' }, { ...post }]), {
    person: 'person-of-old',
  }),
  customer('c-ntt-old', old([name, email, phone, ...questions]), { company: 'ntt-china' }),
  customer('c-ntt', [name, consented, phone, ...questions], { company: 'ntt-china' }),
  ...Array.from({ length: 23 }, (_, index) =>
    customer(`c-mori-${index}`, [sampleItem({ field: 'name', value: `Moriyama Nr${index}` })]),
  ),
  customer('c-otto', [sampleItem({ field: 'name', value: 'Wrenfield Otto' })]),
];
