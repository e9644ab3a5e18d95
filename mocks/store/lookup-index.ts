import type { Customer } from '../../src/domain/customer.ts';
import type { CompanyId, ItemField } from '../../src/domain/vocabulary.ts';
import type { LookupHit, LookupKey, LookupProbe } from '../../src/server/ports.ts';

/** A customer as the look-up sees it: keys that must be met whole, and texts that may hold a part. */
export type FoldedCustomer = {
  readonly exact: readonly LookupKey[];
  readonly texts: readonly LookupKey[];
};
export type FoldCustomer = (customer: Customer) => FoldedCustomer;

type Entry = { readonly customer: Customer; readonly folded: FoldedCustomer };
type Match = { readonly matched: Set<ItemField>; score: number };

/** A whole identifier says more than a whole text, and that more than a part of one. */
const SCORE = { exact: 8, wholeText: 4, partOfText: 1 } as const;

/** Finds customers by folded keys. Folding is expensive to load, so it is loaded by the first look-up. */
export class LookupIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #byKey = new Map<string, Set<string>>();
  readonly #loadFold: () => Promise<FoldCustomer>;
  #fold: FoldCustomer | null = null;

  constructor(loadFold: () => Promise<FoldCustomer>) {
    this.#loadFold = loadFold;
  }

  /** Tells the index that a customer is new or changed; before the first look-up there is nothing to do. */
  put(customer: Customer): void {
    if (this.#fold) this.#index(customer, this.#fold);
  }

  /** Customers whom every probe finds, best first. */
  async find(
    all: () => Iterable<Customer>,
    company: CompanyId | null,
    probes: readonly LookupProbe[],
    limit: number,
  ): Promise<readonly LookupHit[]> {
    await this.#ready(all);
    const [first, ...rest] = probes;
    if (first === undefined) return [];
    const hits = new Map<string, Match>();
    for (const id of this.#idsFor(first)) {
      const entry = this.#entries.get(id);
      if (!entry || (company !== null && entry.customer.company !== company)) continue;
      const match = matchAll(entry.folded, [first, ...rest]);
      if (match) hits.set(id, match);
    }
    return [...hits]
      .sort(([idA, a], [idB, b]) => b.score - a.score || (idA < idB ? -1 : 1))
      .slice(0, limit)
      .flatMap(([id, { matched, score }]) => {
        const entry = this.#entries.get(id);
        return entry ? { customer: entry.customer, matched: [...matched], score } : [];
      });
  }

  /** A probe that may be a part of a text has to be held against everybody's. */
  #idsFor(probe: LookupProbe): Iterable<string> {
    if (probe.text !== null) return this.#entries.keys();
    return new Set(probe.exact.flatMap((key) => [...(this.#byKey.get(keyText(key)) ?? [])]));
  }

  async #ready(all: () => Iterable<Customer>): Promise<void> {
    if (this.#fold) return;
    const fold = await this.#loadFold();
    // Another look-up may have been faster.
    if (this.#fold) return;
    for (const customer of all()) this.#index(customer, fold);
    this.#fold = fold;
  }

  #index(customer: Customer, fold: FoldCustomer): void {
    const before = this.#entries.get(customer.id);
    for (const key of before?.folded.exact ?? [])
      this.#byKey.get(keyText(key))?.delete(customer.id);
    const folded = fold(customer);
    this.#entries.set(customer.id, { customer, folded });
    for (const key of folded.exact) {
      const ids = this.#byKey.get(keyText(key));
      if (ids) ids.add(customer.id);
      else this.#byKey.set(keyText(key), new Set([customer.id]));
    }
  }
}

function matchAll(folded: FoldedCustomer, probes: readonly LookupProbe[]): Match | null {
  const match: Match = { matched: new Set(), score: 0 };
  for (const probe of probes) {
    const score = matchOne(folded, probe, match.matched);
    if (score === 0) return null;
    match.score += score;
  }
  return match;
}

/** The best score of one probe; every field that met it is added to `matched`. */
function matchOne(
  { exact, texts }: FoldedCustomer,
  probe: LookupProbe,
  matched: Set<ItemField>,
): number {
  let best = 0;
  for (const { field, key } of exact) {
    if (!probe.exact.some((wanted) => wanted.field === field && wanted.key === key)) continue;
    matched.add(field);
    best = SCORE.exact;
  }
  for (const { field, key } of texts) {
    if (probe.text === null || !key.includes(probe.text)) continue;
    matched.add(field);
    best = Math.max(best, key === probe.text ? SCORE.wholeText : SCORE.partOfText);
  }
  return best;
}

function keyText({ field, key }: LookupKey): string {
  return `${field} ${key}`;
}
