import type { Customer, Item } from '../../src/domain/customer.ts';
import type { ItemField } from '../../src/domain/record-vocabulary.ts';
import { sampleCustomer } from '../../src/server/conformance/sample-records.ts';
import { sampleItem } from '../../src/server/conformance/sample-scene.ts';

/** What a record is like, where it is not like everybody's. */
type Likeness = {
  readonly without?: readonly ItemField[];
  readonly recent?: readonly ItemField[];
  readonly shared?: readonly ItemField[];
  readonly declined?: readonly ItemField[];
  readonly old?: boolean;
  readonly person?: string;
  readonly company?: Customer['company'];
};

const contacts: readonly ItemField[] = ['email', 'phone', 'post'];
const questions: readonly ItemField[] = [
  'customer-number',
  'last-invoice-number',
  'last-invoice-amount',
  'delivery-reference',
  'event-booked',
  'product-plan',
];

/** A value of this person's own, like no other's. */
function valueOf(field: ItemField, number: number): string {
  const at = String(number).padStart(3, '0');
  const values: Readonly<Partial<Record<ItemField, string>>> = {
    name: `Feathermoor Nr${at} Isolde`,
    'birth-date': `19${50 + (number % 40)}-04-2${number % 9}`,
    email: `isolde.${at}@feathermoor.example`,
    phone: `+81 3 5550 7${at}`,
    post: `${at}-21 Fuchsmori-cho, Minato-ku, Tokyo`,
    'customer-number': `HK-77${at}-31`,
    'last-invoice-number': `INV-66${at}-Q`,
    'last-invoice-amount': `¥5${at},417`,
    'delivery-reference': `DLV-88${at}-K`,
    'event-booked': `Lantern Evening ${at}`,
    'product-plan': `Harbour Fibre ${at}0`,
    note: `Prefers calls after six, case ${at}-zebra`,
  };
  return values[field] ?? '';
}

/** A customer of the callers' world: every value is unique to them. */
export function callerRecord(id: string, number: number, likeness: Likeness = {}): Customer {
  const { without = [], recent = [], shared = [], declined = [], old = false } = likeness;
  const fields: readonly ItemField[] = ['name', 'birth-date', ...contacts, ...questions, 'note'];
  const items = fields
    .filter((field) => !without.includes(field))
    .map((field): Item => {
      const item = sampleItem({
        field,
        id: `${id}-${field}`,
        value: declined.includes(field) ? '' : valueOf(field, number),
        shared: shared.includes(field),
      });
      return {
        ...item,
        ...(declined.includes(field) ? { state: 'declined' as const } : {}),
        ...(old ? { collectedOn: '2015-01-10', changedOn: '2015-01-10' } : {}),
        ...(recent.includes(field) ? { changedOn: '2026-10-28' } : {}),
      };
    });
  return sampleCustomer({
    id,
    version: 1,
    items,
    lang: 'en',
    ...(likeness.person === undefined ? {} : { person: likeness.person }),
    ...(likeness.company === undefined ? {} : { company: likeness.company }),
  });
}

/** Everybody whom somebody claims to be, or is. */
export const callerRecords: readonly Customer[] = [
  callerRecord('c-victim', 1),
  callerRecord('c-mallory', 2),
  callerRecord('c-swapped', 3, { recent: ['phone'], without: ['post'] }),
  callerRecord('c-household', 4, { shared: ['phone'], without: ['post'] }),
  callerRecord('c-two-records', 5, { person: 'person-of-two' }),
  callerRecord('c-two-records-too', 6, { person: 'person-of-two' }),
  callerRecord('c-address', 7, { without: ['email', 'phone'] }),
  callerRecord('c-plain', 8),
  callerRecord('c-few', 9, { without: questions.slice(1) }),
  callerRecord('c-nowhere', 10, { recent: ['post'], without: ['email', 'phone'] }),
  callerRecord('c-phone-only', 11, { without: ['email', 'post'] }),
  callerRecord('c-declined', 12, { declined: ['birth-date', 'product-plan', 'note'] }),
  callerRecord('c-new-phone', 15, { recent: ['phone'], without: ['email', 'post'] }),
  callerRecord('c-shared-phone', 16, { shared: ['phone'], without: ['email', 'post'] }),
  callerRecord('c-old', 13, { old: true }),
  callerRecord('own-of-agent', 14),
];
