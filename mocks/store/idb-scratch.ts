import type { Scratch, ScratchSpace } from '../../src/server/ports.ts';
import type { OverlayDatabase } from './idb-schema.ts';

/** Drafts, sessions and counters in IndexedDB, so that a reload keeps them and every tab sees them. */
export class IdbScratch implements Scratch {
  readonly #database: OverlayDatabase;

  constructor(database: OverlayDatabase) {
    this.#database = database;
  }

  async get(space: ScratchSpace, key: string): Promise<string | null> {
    return (await this.#database.get('scratch', [space, key])) ?? null;
  }

  async put(space: ScratchSpace, key: string, value: string): Promise<void> {
    await this.#database.put('scratch', value, [space, key]);
  }

  async remove(space: ScratchSpace, key: string): Promise<void> {
    await this.#database.delete('scratch', [space, key]);
  }

  async forget(space: ScratchSpace, ids: readonly string[]): Promise<void> {
    const write = this.#database.transaction('scratch', 'readwrite');
    const keys = await write.store.getAllKeys();
    const named = keys.filter(
      ([place, key]) => place === space && key.split(' ').some((word) => ids.includes(word)),
    );
    await Promise.all([...named.map((key) => write.store.delete(key)), write.done]);
  }
}
