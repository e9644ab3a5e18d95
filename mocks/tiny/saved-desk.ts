import { loadFolding } from '../../src/server/fold.ts';
import type { Scratch, Store } from '../../src/server/ports.ts';
import { seededChance } from '../chance.ts';
import { AdjustableClock } from '../clock.ts';
import { MemoryPersistence } from '../store/memory-persistence.ts';
import type { MemoryScratch } from '../store/memory-scratch.ts';
import type { MemoryStore, StoreTools } from '../store/memory-store.ts';
import { OverlayStore } from '../store/overlay-store.ts';
import { tinyTools } from '../store/tiny-store.ts';
import { type Press, TinyDesk, TINY_NOW, tinySeedOf } from './tiny-desk.ts';
import { TINY_SEED, tinyCustomers } from './tiny-people.ts';

/** What lies on the disk of a desk: everything that a new process finds. */
type Disk = { readonly persistence: MemoryPersistence; readonly scratch: MemoryScratch };

/** How a desk is set up over a disk. */
export type Reopening = {
  readonly between?: (store: MemoryStore) => Store;
  readonly betweenScratch?: (scratch: Scratch) => Scratch;
  /** The stream of chance of the new process; the same stream draws the same. */
  readonly stream?: string;
  readonly series?: string;
  readonly press?: Press;
  readonly gate?: StoreTools['gate'];
  readonly deadline?: StoreTools['deadline'];
};

/** A tiny desk that lives on a disk, so that it can be left, and opened again as it stood, any number of times. */
export class SavedDesk {
  readonly desk: TinyDesk;
  readonly disk: Disk;

  private constructor(desk: TinyDesk, persistence: MemoryPersistence) {
    this.desk = desk;
    this.disk = { persistence, scratch: desk.scratch };
  }

  /** A desk on an empty disk. */
  static async begin(reopening: Reopening = {}): Promise<SavedDesk> {
    return SavedDesk.#over(new MemoryPersistence(), TINY_NOW, reopening);
  }

  /** A copy that goes its own way from here. */
  async fork(reopening: Reopening = {}): Promise<SavedDesk> {
    return SavedDesk.#over(this.disk.persistence.copy(), this.desk.clock.now(), reopening, this);
  }

  /** What a new process finds on this very disk, after the one before it has died. */
  async reopen(reopening: Reopening = {}): Promise<SavedDesk> {
    return SavedDesk.#over(this.disk.persistence, this.desk.clock.now(), reopening, this);
  }

  static async #over(
    persistence: MemoryPersistence,
    at: number,
    { stream = 'tiny', series = '0000', between, betweenScratch, press, gate, deadline }: Reopening,
    from?: SavedDesk,
  ): Promise<SavedDesk> {
    const clock = new AdjustableClock({ kind: 'frozen', at });
    const chance = seededChance(TINY_SEED, stream);
    const loadFold: StoreTools['loadFold'] = async () => (await loadFolding()).keysOf;
    const tools = tinyTools({
      clock,
      chance,
      loadFold,
      ...(gate === undefined ? {} : { gate }),
      ...(deadline === undefined ? {} : { deadline }),
    });
    const store = await OverlayStore.open(tinySeedOf(tinyCustomers), tools, persistence);
    const kept =
      from === undefined ? {} : { scratch: from.disk.scratch.copy(), tokens: from.desk.tokens };
    const desk = new TinyDesk({
      ...(between === undefined ? {} : { between }),
      ...(betweenScratch === undefined ? {} : { betweenScratch }),
      ...(press === undefined ? {} : { press }),
      given: { store, clock, chance, series, ...kept },
    });
    return new SavedDesk(desk, persistence);
  }
}
