import { contactKind, type Customer, type Item } from '../domain/customer.ts';
import type { SuppressedContact, Tombstone } from '../domain/erasure.ts';
import type { CompanyId } from '../domain/vocabulary.ts';
import type { OptOutScope } from '../domain/record-vocabulary.ts';
import { POSTAL_SIGN } from '../domain/lookup.ts';
import { coversContact, listOf } from '../domain/opt-out.ts';
import { loadFolding, type Folding } from './fold.ts';
import type { Keys } from './ports.ts';

/** Fields that say who somebody is by themselves. */
const telling = new Set<Item['field']>(['email', 'phone', 'customer-number']);

/**
 * Keyed hashes of what tells a person apart: a contact point or number of their own, or a name with a birth date or an
 * address. A shared contact point is nobody's alone and tells nobody.
 */
export async function tombstoneIds(
  keys: Keys,
  customer: Pick<Customer, 'company' | 'items'>,
): Promise<readonly string[]> {
  const folding = await loadFolding();
  const { company, items } = customer;
  const of = (field: Item['field']) =>
    items
      .filter((item) => item.field === field && !item.shared && item.state === 'held')
      .flatMap((item) => foldedOf(folding, item, company));
  const alone = items
    .filter((item) => telling.has(item.field) && !item.shared)
    .flatMap((item) => foldedOf(folding, item, company).map((key) => `${item.field} ${key}`));
  const imported = items
    .filter((item) => item.field === 'imported-number')
    .map((item) => `imported-number ${item.value}`);
  const pairs = of('name').flatMap((name) => [
    ...of('birth-date').map((day) => `name ${name} born ${day}`),
    ...of('post').map((address) => `name ${name} at ${address}`),
  ]);
  const details = new Set([...alone, ...imported, ...pairs]);
  return [...details].map((detail) => keys.hmac('tombstone', `${company} ${detail}`));
}

function foldedOf(folding: Folding, item: Item, company: CompanyId): readonly string[] {
  return folding.keysOf(item, company).map(({ key }) => key);
}

/** Tombstones of an erased record. */
export async function tombstonesOf(
  keys: Keys,
  customer: Customer,
  at: number,
): Promise<readonly Tombstone[]> {
  const ids = await tombstoneIds(keys, customer);
  return ids.map((id) => ({ id, version: 1, company: customer.company, at }));
}

/** What of a contact point is hashed: a postal code is many people's, and no contact point. */
export async function contactKeys(
  company: CompanyId,
  item: Pick<Item, 'field' | 'state' | 'hashed' | 'value'>,
): Promise<readonly string[]> {
  if (contactKind(item.field) === null) return [];
  const { keysOf } = await loadFolding();
  return keysOf(item, company)
    .map(({ key }) => key)
    .filter((key) => !key.startsWith(POSTAL_SIGN));
}

/** The keyed hashes under which a contact point is remembered as opted out: of everything, or of one list. */
export async function suppressionIds(
  keys: Keys,
  company: CompanyId,
  item: Pick<Item, 'field' | 'state' | 'hashed' | 'value'>,
  scope: OptOutScope,
): Promise<readonly string[]> {
  const list = listOf(scope);
  const folded = await contactKeys(company, item);
  return folded.map((key) =>
    keys.hmac(
      'suppression',
      [company, item.field, key, ...(list === null ? [] : [list])].join(' '),
    ),
  );
}

/** What survives of the opt-outs of an erased record: one hash for each contact point that they covered. */
export async function suppressedContacts(
  keys: Keys,
  customer: Customer,
): Promise<readonly SuppressedContact[]> {
  const found = new Map<string, SuppressedContact>();
  for (const { scope, at, request, items } of customer.suppressions) {
    for (const item of customer.items) {
      const kind = contactKind(item.field);
      const isNamed = items === undefined || items.includes(item.id);
      if (kind === null || !isNamed || !coversContact(scope, kind)) continue;
      for (const id of await suppressionIds(keys, customer.company, item, scope))
        found.set(id, { id, version: 1, company: customer.company, scope, at, request });
    }
  }
  return [...found.values()];
}
