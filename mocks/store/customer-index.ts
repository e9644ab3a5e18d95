import type { Customer, Item } from '../../src/domain/customer.ts';
import type { CompanyId } from '../../src/domain/vocabulary.ts';
import { makeLookupIndex } from '../../src/server/lookup-index.ts';
import type { LookupHit, LookupKey, LookupProbe } from '../../src/server/ports.ts';
import { inSlices } from '../breathe.ts';
import { Mutex } from './mutex.ts';

/** The keys under which an item is found. */
export type FoldItem = (item: Item, company: CompanyId) => readonly LookupKey[];

/** Finds customers by folded keys. They are made when a look-up needs them, in slices, or beforehand when asked. */
export class CustomerIndex {
  readonly #index = makeLookupIndex();
  readonly #customers = new Map<string, Customer>();
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

  /** Forgets a customer and the keys that led to them. */
  remove(id: string): void {
    this.#unread.delete(id);
    this.#customers.delete(id);
    this.#index.remove(id);
  }

  /** Everything that is kept, for those who search it. */
  contents(): readonly unknown[] {
    return [...this.#customers.values(), ...this.#unread.values(), ...this.#index.contents()];
  }

  /** Makes the keys of everybody new or changed. */
  ready(): Promise<void> {
    return this.#readers.run(async () => {
      if (this.#unread.size === 0) return;
      const fold = await this.#loadFold();
      // A map may grow and shrink while it is walked: who comes meanwhile is read as well.
      await inSlices(this.#unread.values(), (customer) => {
        this.#unread.delete(customer.id);
        this.#customers.set(customer.id, customer);
        const keys: LookupKey[] = [];
        for (const item of customer.items) {
          for (const key of fold(item, customer.company)) keys.push(key);
        }
        this.#index.put(customer.id, keys);
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
    const isWanted = (id: string): boolean =>
      company === null || this.#customers.get(id)?.company === company;
    return this.#index.find(probes, limit, isWanted).flatMap(({ id, matched, score }) => {
      const customer = this.#customers.get(id);
      return customer ? { customer, matched, score } : [];
    });
  }
}
