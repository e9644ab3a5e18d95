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

  clear(): void {
    this.#values.clear();
  }
}
