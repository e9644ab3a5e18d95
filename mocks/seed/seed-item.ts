import type { Consent, Item, Sharing } from '../../src/domain/customer.ts';
import type { CompanyId } from '../../src/domain/vocabulary.ts';
import type { ItemField, Purpose } from '../../src/domain/record-vocabulary.ts';
import type { Random } from './random.ts';

/** Where and when the items of one customer came in, unless one of them says otherwise. */
export type Provenance = Pick<Item, 'source' | 'collectedOn' | 'collectedBy' | 'collectedChannel'>;

/** What makes one item differ from a plain one of its customer. */
export type Particular = Partial<
  Pick<
    Item,
    | 'state'
    | 'hashed'
    | 'source'
    | 'collectedOn'
    | 'changedOn'
    | 'disputed'
    | 'shared'
    | 'sharings'
    | 'purposes'
    | 'consent'
  >
>;

const agreement: readonly Purpose[] = ['agreement', 'inquiry-reply'];
const billing: readonly Purpose[] = ['agreement', 'billing'];
const security: readonly Purpose[] = ['account-security'];
const purposesOf: Partial<Record<ItemField, readonly Purpose[]>> = {
  email: ['agreement', 'inquiry-reply', 'product-news'],
  post: ['agreement', 'delivery'],
  'last-invoice-number': billing,
  'last-invoice-amount': billing,
  'payment-card': billing,
  'event-booked': ['events'],
  'delivery-reference': ['delivery'],
  interest: ['product-news'],
  note: ['inquiry-reply'],
  'call-note': ['inquiry-reply'],
  'identity-number': security,
  password: security,
  'security-answer': security,
};
const none: readonly Sharing[] = [];

/** What a mailbox is given for by whoever wants to hear of events, too. */
const withEvents: readonly Purpose[] = ['agreement', 'inquiry-reply', 'product-news', 'events'];

/** A yes or no to direct mail, said where and when the contact point came in. */
export function consentIn(from: Provenance, given = true): Consent {
  return { given, on: from.collectedOn, channel: from.collectedChannel, desk: from.collectedBy };
}

/** What somebody said of direct mail by mailbox: half of them want to hear of events, and not all of these were asked. */
export function mailWishes(
  random: Random,
  from: Provenance,
): Pick<Particular, 'purposes' | 'consent'> {
  const drawn = random.below(200);
  return {
    ...(drawn % 2 === 0 ? { purposes: withEvents } : {}),
    ...(drawn < 140 ? { consent: consentIn(from, drawn < 124) } : {}),
  };
}

/** Makes the items of one customer, numbered in their order. */
export function itemMaker(customer: string, from: Provenance) {
  const stem = `i-${customer.slice(2)}-`;
  const items: Item[] = [];
  const add = (field: ItemField, value: string, lang: string | null, own?: Particular): void => {
    const collectedOn = own?.collectedOn ?? from.collectedOn;
    items.push({
      id: stem + String(items.length + 1),
      field,
      state: own?.state ?? 'held',
      value,
      lang,
      hashed: own?.hashed ?? false,
      purposes: own?.purposes ?? purposesOf[field] ?? agreement,
      source: own?.source ?? from.source,
      collectedOn,
      collectedBy: from.collectedBy,
      collectedChannel: from.collectedChannel,
      changedOn: own?.changedOn ?? collectedOn,
      disputed: own?.disputed ?? false,
      shared: own?.shared ?? false,
      sharings: own?.sharings ?? none,
      ...(own?.consent === undefined ? {} : { consent: own.consent }),
    });
  };
  return { add, items };
}

/** What a company passes on, to whom, and on what basis: by the first letters of the recipient's id. */
export function sharing(
  company: CompanyId,
  what: 'post' | 'mail' | 'bill' | 'event' | 'tax',
  on: string,
): Sharing {
  const recipient = `rc-${company === 'hkt' ? 'hkt' : 'ntt'}-${what}`;
  switch (what) {
    case 'post':
    case 'bill':
    case 'event':
      return { recipient, basis: 'partner-agreement', on, marketing: false };
    case 'mail':
      return { recipient, basis: 'consent', on, marketing: true };
    case 'tax':
      return { recipient, basis: 'law', on, marketing: false };
  }
}
