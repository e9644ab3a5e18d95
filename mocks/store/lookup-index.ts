import type { Customer, Item } from '../../src/domain/customer.ts';
import { byScore, isTextKey, matchDetail, score } from '../../src/domain/lookup.ts';
import type { CompanyId } from '../../src/domain/vocabulary.ts';
import type { LookupHit, LookupKey, LookupProbe } from '../../src/server/ports.ts';
import { inSlices } from '../breathe.ts';
import { Mutex } from './mutex.ts';

/** The keys under which an item is found. */
export type FoldItem = (item: Item, company: CompanyId) => readonly LookupKey[];

type Entry = {
  readonly customer: Customer;
  readonly keys: readonly LookupKey[];
  /** All text keys without their spaces: who lacks a word here cannot be meant by it. */
  readonly text: string;
};

/** Finds customers by folded keys. They are made when a look-up needs them, in slices, or beforehand when asked. */
export class LookupIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #byKey = new Map<string, Set<string>>();
  /** New and changed customers whose keys nobody has needed yet. */
  readonly #unread = new Map<string, Customer>();
  readonly #readers = new Mutex();
  readonly #loadFold: () => Promise<FoldItem>;

  constructor(loadFold: () => Promise<FoldItem>) {
    this.#loadFold = loadFold;
  }

  /** Takes a new or changed customer. */
  put(customer: Customer): void {
    this.#unread.set(customer.id, customer);
  }

  /** Makes the keys of everybody new or changed. */
  ready(): Promise<void> {
    return this.#readers.run(async () => {
      if (this.#unread.size === 0) return;
      const fold = await this.#loadFold();
      // A map may grow and shrink while it is walked: who comes meanwhile is read as well.
      await inSlices(this.#unread.values(), (customer) => {
        this.#unread.delete(customer.id);
        this.#index(customer, fold);
      });
    });
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
