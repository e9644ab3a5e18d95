import type { Customer } from '../domain/customer.ts';
import { duplicatesOf, type Pair } from '../domain/duplicates.ts';
import type { Merge } from '../domain/merge.ts';
import { isTextKey } from '../domain/lookup.ts';
import type { Call } from './call.ts';
import type { LookupProbe } from './ports.ts';
import { traitsBy } from './traits.ts';
import { ownRecords } from './visible.ts';

/** Records that one detail may bring; a detail of more people than that is nobody's. */
const MOST_BY_DETAIL = 50;

/** Two records with what is said of them. */
export type Found = { readonly pair: Pair; readonly one: Customer; readonly other: Customer };

/** Records that may be the person of a record, the likeliest first, found by each of its details alone. */
export async function duplicatesOfRecord(
  call: Call,
  customer: Customer,
): Promise<readonly Found[]> {
  const traitsOf = await traitsBy();
  const own = traitsOf(customer);
  const others = new Map<string, Customer>();
  for (const probe of probesFor(own.keys)) {
    const hits = await call.deps.store.lookUp(customer.company, [probe], MOST_BY_DETAIL);
    for (const hit of hits) others.set(hit.customer.id, hit.customer);
  }
  const pairs = duplicatesOf(own, [...others.values()].map(traitsOf));
  return undecided(
    call,
    pairs.flatMap((pair) => {
      const other = others.get(pair.a === customer.id ? pair.b : pair.a);
      return other === undefined ? [] : [{ pair, one: customer, other }];
    }),
  );
}

/**
 * Whole keys one by one; of a name each of its words too, and of an address those that are its rarest, two by two: what is
 * written with a slip in one is found by another.
 */
function probesFor(keys: LookupProbe['exact']): readonly LookupProbe[] {
  return keys.flatMap((key): readonly LookupProbe[] => {
    if (!isTextKey(key)) return [{ exact: [key], text: null }];
    const words = key.key.split(' ').toSorted((a, b) => b.length - a.length);
    const texts =
      key.field === 'post'
        ? [words.slice(0, 2).join(' '), words.slice(1, 3).join(' ')]
        : [key.key, ...words.filter((word) => word !== key.key && word.length > 3)];
    return [...new Set(texts)].map((text) => ({ exact: [], text }));
  });
}

/** Leaves out who is one person already, about whom somebody has decided or is asked, and the account's own record. */
export async function undecided(call: Call, found: readonly Found[]): Promise<readonly Found[]> {
  const merges = await call.deps.store.merges();
  const told = new Set(
    merges.flatMap(({ keeps, joins }) => [`${keeps} ${joins}`, `${joins} ${keeps}`]),
  );
  const own = await ownRecords(call);
  return found.filter(
    ({ one, other }) =>
      one.person !== other.person &&
      !told.has(`${one.id} ${other.id}`) &&
      !own.has(one.id) &&
      !own.has(other.id),
  );
}

/** Whether two records are asked about, or are one person by a merge that stands. */
export function isSettledPair(merges: readonly Merge[], one: string, other: string): boolean {
  return merges.some(
    ({ keeps, joins, state }) =>
      ((keeps === one && joins === other) || (keeps === other && joins === one)) &&
      state !== 'returned' &&
      state !== 'undone',
  );
}
