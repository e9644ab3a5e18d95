import type { Scratch, ScratchSpace } from '../../src/server/ports.ts';

/** Drafts, sessions and counters that last as long as the page. */
export class MemoryScratch implements Scratch {
  readonly #values = new Map<string, string>();

  async get(space: ScratchSpace, key: string): Promise<string | null> {
    return this.#values.get(`${space} ${key}`) ?? null;
  }

  async put(space: ScratchSpace, key: string, value: string): Promise<void> {
    this.#values.set(`${space} ${key}`, value);
  }

  async remove(space: ScratchSpace, key: string): Promise<void> {
    this.#values.delete(`${space} ${key}`);
  }

  async forget(space: ScratchSpace, ids: readonly string[]): Promise<void> {
    for (const key of this.#values.keys()) {
      const [place, ...words] = key.split(' ');
      if (place === space && words.some((word) => ids.includes(word))) this.#values.delete(key);
    }
  }

  /** Everything that is kept, for those who search it. */
  contents(): readonly string[] {
    return [...this.#values].map(([key, value]) => `${key} ${value}`);
  }

  /** The same values, of which each goes its own way from here. */
  copy(): MemoryScratch {
    const copy = new MemoryScratch();
    for (const [key, value] of this.#values) copy.#values.set(key, value);
    return copy;
  }

  clear(): void {
    this.#values.clear();
  }
}
