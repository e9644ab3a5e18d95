import { contactKind, type Customer, type Item } from '../domain/customer.ts';
import type { SuppressedContact, Tombstone } from '../domain/erasure.ts';
import type { CompanyId, ContactKind, OptOutScope } from '../domain/vocabulary.ts';
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

/** The keyed hash under which a contact point is remembered as opted out. */
export async function suppressionIds(
  keys: Keys,
  company: CompanyId,
  item: Item,
): Promise<readonly string[]> {
  const kind = contactKind(item.field);
  if (kind === null || item.state === 'declined') return [];
  const folded = foldedOf(await loadFolding(), item, company);
  return folded.map((key) => keys.hmac('suppression', `${company} ${kind} ${key}`));
}

/** What survives of the opt-outs of an erased record: one hash for each contact point that they covered. */
export async function suppressedContacts(
  keys: Keys,
  customer: Customer,
): Promise<readonly SuppressedContact[]> {
  const found = new Map<string, SuppressedContact>();
  for (const { scope, at, request } of customer.suppressions) {
    for (const item of customer.items) {
      const kind = contactKind(item.field);
      if (kind === null || !covers(scope, kind)) continue;
      for (const id of await suppressionIds(keys, customer.company, item))
        found.set(id, { id, version: 1, company: customer.company, scope, at, request });
    }
  }
  return [...found.values()];
}

function covers(scope: OptOutScope, kind: ContactKind): boolean {
  return scope === 'all-marketing' || scope === kind;
}
