import type { Customer, Item } from '../../src/domain/customer.ts';
import type { CompanyId } from '../../src/domain/vocabulary.ts';
import type { LookupIndex } from '../../src/server/lookup-index.ts';
import type { LookupHit, LookupKey, LookupProbe } from '../../src/server/ports.ts';
import { inSlices } from '../breathe.ts';
import { Mutex } from './mutex.ts';

/** The keys under which an item is found. */
export type FoldItem = (item: Item, company: CompanyId) => readonly LookupKey[];

/** Finds customers by folded keys. They are made when a look-up needs them, in slices, or beforehand when asked. */
export class CustomerIndex {
  /** Null until somebody looks up, or the keys are made beforehand: the first list needs no index. */
  #index: LookupIndex | null = null;
  readonly #customers = new Map<string, Customer>();
  /** New and changed customers whose keys nobody has needed yet. */
  readonly #unread = new Map<string, Customer>();
  readonly #readers = new Mutex();
  readonly #loadFold: () => Promise<FoldItem>;
  /** Look-ups that wait for keys. */
  #waiting = 0;

  constructor(loadFold: () => Promise<FoldItem>) {
    this.#loadFold = loadFold;
  }

  /** Takes a new or changed customer. A detail that was erased does not lie here until somebody looks up. */
  put(customer: Customer): void {
    const known = this.#customers.get(customer.id);
    if (known !== undefined && hasLost(known, customer)) this.remove(customer.id);
    this.#unread.set(customer.id, customer);
  }

  /** Forgets a customer and the keys that led to them. */
  remove(id: string): void {
    this.#unread.delete(id);
    this.#customers.delete(id);
    this.#index?.remove(id);
  }

  /** Everything that is kept, for those who search it. */
  contents(): readonly unknown[] {
    return [
      ...this.#customers.values(),
      ...this.#unread.values(),
      ...(this.#index?.contents() ?? []),
    ];
  }

  /** Makes the keys of everybody new or changed. */
  ready(): Promise<void> {
    return this.#readers.run(async () => {
      if (this.#unread.size === 0) return;
      const [fold, index] = await Promise.all([this.#loadFold(), this.#loadIndex()]);
      const read = (customer: Customer): void => {
        this.#unread.delete(customer.id);
        this.#customers.set(customer.id, customer);
        index.put(customer.id, keysOf(customer, fold));
      };
      // A map may grow and shrink while it is walked: who comes meanwhile is read as well.
      await inSlices(this.#unread.values(), read, { isAwaited: () => this.#waiting > 0 });
    });
  }

  /** Customers whom every probe meets, best first. */
  async find(
    company: CompanyId | null,
    probes: readonly LookupProbe[],
    limit: number,
  ): Promise<readonly LookupHit[]> {
    this.#waiting += 1;
    await this.ready().finally(() => {
      this.#waiting -= 1;
    });
    const index = await this.#loadIndex();
    const isWanted = (id: string): boolean =>
      company === null || this.#customers.get(id)?.company === company;
    return index.find(probes, limit, isWanted).flatMap(({ id, matched, score }) => {
      const customer = this.#customers.get(id);
      return customer ? { customer, matched, score } : [];
    });
  }

  async #loadIndex(): Promise<LookupIndex> {
    const { makeLookupIndex } = await import('../../src/server/lookup-index.ts');
    return (this.#index ??= makeLookupIndex());
  }
}

/** Whether a value that stood in a record does not stand there any more. */
function hasLost(known: Customer, customer: Customer): boolean {
  const values = new Set(customer.items.map(({ value }) => value));
  return known.items.some(({ value }) => !values.has(value));
}

function keysOf({ items, company }: Customer, fold: FoldItem): readonly LookupKey[] {
  const keys: LookupKey[] = [];
  for (const item of items) {
    for (const key of fold(item, company)) keys.push(key);
  }
  return keys;
}
