import type { Customer, Item } from '../../src/domain/customer.ts';
import { byScore, isTextKey, matchDetail, score } from '../../src/domain/lookup.ts';
import type { CompanyId } from '../../src/domain/vocabulary.ts';
import type { LookupHit, LookupKey, LookupProbe } from '../../src/server/ports.ts';
import { inSlices } from '../breathe.ts';

/** The keys under which an item is found. */
export type FoldItem = (item: Item, company: CompanyId) => readonly LookupKey[];

type Entry = {
  readonly customer: Customer;
  readonly keys: readonly LookupKey[];
  /** All text keys without their spaces: who lacks a word here cannot be meant by it. */
  readonly text: string;
};

/** Finds customers by folded keys. They are made by the first look-up, in slices, or beforehand when asked. */
export class LookupIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #byKey = new Map<string, Set<string>>();
  readonly #all: () => Iterable<Customer>;
  readonly #loadFold: () => Promise<FoldItem>;
  #fold: FoldItem | null = null;
  #built: Promise<void> | null = null;

  constructor(all: () => Iterable<Customer>, loadFold: () => Promise<FoldItem>) {
    this.#all = all;
    this.#loadFold = loadFold;
  }

  /** Takes a new or changed customer; before the keys are made there is nothing to do. */
  put(customer: Customer): void {
    if (this.#fold) this.#index(customer, this.#fold);
  }

  /** Makes the keys, if nobody has. A failed attempt is made again by the next look-up. */
  ready(): Promise<void> {
    this.#built ??= this.#build().catch((error: unknown) => {
      this.#built = null;
      throw error;
    });
    return this.#built;
  }

  /** Customers whom every probe meets, best first. */
  async find(
    company: CompanyId | null,
    probes: readonly LookupProbe[],
    limit: number,
  ): Promise<readonly LookupHit[]> {
    await this.ready();
    const hits: { readonly id: string; readonly score: number; readonly hit: LookupHit }[] = [];
    for (const id of this.#candidates(probes)) {
      const entry = this.#entries.get(id);
      if (!entry || (company !== null && entry.customer.company !== company)) continue;
      const scored = score(probes.map((probe) => matchDetail(entry.keys, probe)));
      if (scored)
        hits.push({ id, score: scored.score, hit: { customer: entry.customer, ...scored } });
    }
    return hits
      .sort(byScore)
      .slice(0, limit)
      .map(({ hit }) => hit);
  }

  /** Few who may be meant: those that the probe with the fewest of them leaves. */
  #candidates(probes: readonly LookupProbe[]): readonly string[] {
    const sets = probes.map((probe) => this.#idsFor(probe));
    return sets.sort((a, b) => a.length - b.length)[0] ?? [];
  }

  #idsFor({ exact, text }: LookupProbe): readonly string[] {
    const ids = new Set(exact.flatMap((key) => [...(this.#byKey.get(keyText(key)) ?? [])]));
    const words = text?.split(' ') ?? null;
    if (words === null) return [...ids];
    for (const [id, entry] of this.#entries) {
      if (words.every((word) => entry.text.includes(word))) ids.add(id);
    }
    return [...ids];
  }

  async #build(): Promise<void> {
    const fold = await this.#loadFold();
    this.#fold = fold;
    await inSlices([...this.#all()], (customer) => {
      // One that was changed meanwhile is there already, and newer.
      if (!this.#entries.has(customer.id)) this.#index(customer, fold);
    });
  }

  #index(customer: Customer, fold: FoldItem): void {
    const before = this.#entries.get(customer.id);
    for (const key of before?.keys ?? []) this.#byKey.get(keyText(key))?.delete(customer.id);
    const keys = customer.items.flatMap((item) => fold(item, customer.company));
    const texts = keys.filter(isTextKey).map(({ key }) => key.replaceAll(' ', ''));
    this.#entries.set(customer.id, { customer, keys, text: texts.join('\n') });
    for (const key of keys.filter((own) => !isTextKey(own))) {
      const ids = this.#byKey.get(keyText(key));
      if (ids) ids.add(customer.id);
      else this.#byKey.set(keyText(key), new Set([customer.id]));
    }
  }
}

function keyText({ field, key }: LookupKey): string {
  return `${field} ${key}`;
}
