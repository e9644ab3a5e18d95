import type { Customer, Item } from '../../src/domain/customer.ts';
import type { ItemField } from '../../src/domain/record-vocabulary.ts';
import { sampleCustomer } from '../../src/server/conformance/sample-records.ts';
import { sampleItem } from '../../src/server/conformance/sample-scene.ts';
import type { StoredRecord } from '../store/store-seed.ts';
import { tinyStaff } from '../tiny/tiny-people.ts';

/** Stands in every word that belongs to a customer of these lives, and in nothing else. */
const MARK = 'Quaxo';
/** What every number of theirs begins with. */
const NUMBER = '+81 3 4417 99';

/** What the customers of these lives answer when they are asked. */
export const lifeAnswers: Readonly<Partial<Record<ItemField, string>>> = {
  'customer-number': `${MARK}-553201`,
  'last-invoice-number': `INV-${MARK}-8`,
  'last-invoice-amount': '¥48,213',
  'delivery-reference': `DLV-${MARK}-K`,
  'event-booked': `${MARK} Evening`,
  'product-plan': `${MARK} Fibre 900`,
};

const questions = Object.entries(lifeAnswers).map(([field, value]): Item => {
  // The keys of the table above are fields.
  return sampleItem({ field: field as ItemField, value });
});

type Contacts = { readonly number: string; readonly town: string };

function contactsOf(who: string, { number, town }: Contacts) {
  return {
    name: sampleItem({ field: 'name', value: `${MARK} ${who}` }),
    email: sampleItem({ field: 'email', value: `${who.toLowerCase()}@quaxo.example` }),
    phone: sampleItem({ field: 'phone', value: `${NUMBER}${number}` }),
    post: sampleItem({ field: 'post', value: `7-${number} ${MARK}-cho, ${town}` }),
  };
}

const shared = [
  { recipient: 'r-ship', basis: 'partner-agreement', on: '2026-06-01', marketing: false },
  { recipient: 'r-mail', basis: 'consent', on: '2026-05-01', marketing: true },
] as const;

/** Passed on within the year, to the carrier and for marketing. */
const known = (item: Item): Item => ({ ...item, sharings: shared });

/** Collected so long ago that no law keeps it any more. */
const old = (items: readonly Item[]): readonly Item[] =>
  items.map((item) => ({ ...item, collectedOn: '2015-01-10', changedOn: '2015-01-10' }));

function customer(id: string, items: readonly Item[], given: Partial<Customer> = {}): Customer {
  const own = items.map((item) => ({ ...item, id: `${id}-${item.field}` }));
  return sampleCustomer({ id, version: 1, items: own, ...given });
}

const ann = contactsOf('Ann', { number: '01', town: 'Minato-ku' });
const ben = contactsOf('Ben', { number: '02', town: 'Chuo-ku' });
const cho = contactsOf('Cho', { number: '03', town: 'Kita-ku' });
const own = contactsOf('Own', { number: '04', town: 'Ota-ku' });
const dai = contactsOf('Dai', { number: '05', town: 'Wan Chai' });

/**
 * Ann has everything, and laws keep some of it. Ben's old record has an alias, and nothing keeps it. Cho has one
 * telephone and too few questions. Dai is a customer of the other company. Own works at the desk.
 */
export const lifeCustomers: readonly Customer[] = [
  customer('c-ann', [
    ...[ann.name, ann.email, ann.phone, ann.post, ...questions].map(known),
    known(sampleItem({ field: 'birth-date', value: '1971-03-29' })),
    sampleItem({ field: 'payment-card', value: `4111 ${MARK} 4444` }),
    sampleItem({ field: 'interest', state: 'declined', value: '' }),
    sampleItem({ field: 'note', value: `Spoke with ${MARK} Thistlewood` }),
  ]),
  customer('c-ben', old([ben.name, ben.email, ben.phone, ...questions].map(known)), {
    person: 'person-of-ben',
  }),
  customer('c-ben-alias', old([{ ...ben.name, value: `${MARK} B.` }, ben.post]), {
    person: 'person-of-ben',
  }),
  customer('c-cho', old([cho.name, cho.phone, ...questions.slice(0, 1)])),
  customer('c-own', [own.name, own.email, own.phone, ...questions], { person: 'person-of-own' }),
  customer('c-dai', old([dai.name, dai.email, dai.phone, ...questions]), { company: 'ntt-china' }),
];

/** One company knows laws that allow an extension, the other such as let silence lapse. */
export const lifeSettings: readonly StoredRecord[] = [
  {
    type: 'setting',
    record: { id: 'ntt-china', version: 1, packs: ['cn-pipl', 'eu-gdpr'], proposal: null },
  },
];

/** Everything that a caller of these lives may type as their own. */
export const typed = {
  words: 'Thistle asks',
  note: 'Thistle called',
  email: 'asked@quaxo.example',
  phone: `${NUMBER}77`,
  post: `9-9 ${MARK}-machi`,
  name: `${MARK} Anne`,
} as const;

/** Accounts that take part: every role, two humans for each right, one human with two accounts, one who is a customer. */
export const lifeStaff = tinyStaff;
export const lifeAccounts = [
  'ada',
  'ali',
  'sue',
  'sam',
  'ada-lead',
  'pia',
  'pat',
  'aud',
  'own',
  'bea',
  'nan',
] as const;
export type LifeAccount = (typeof lifeAccounts)[number];

/** Whether a text shows a value that belongs to a customer: a number counts only where it does not stand inside an id. */
export function showsSomebody(text: string): boolean {
  return (
    text.includes('Quaxo') ||
    text.includes('quaxo') ||
    text.includes('QUAXO') ||
    text.includes('4417 99') ||
    /(?:\+81|(?<![0-9a-f])0)34417 ?99/.test(text)
  );
}
