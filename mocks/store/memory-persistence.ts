import type { Checkpoint } from '../../src/domain/audit.ts';
import { AuditUnavailable } from '../../src/server/ports.ts';
import type { Block, News } from './block.ts';
import { Mutex } from './mutex.ts';
import type { Persistence } from './persistence.ts';

function namesOf({ puts, removes }: Block): readonly { type: string; id: string }[] {
  return [...puts.map(({ type, record }) => ({ type, id: record.id })), ...removes];
}

/** What several stores of one process share: for tests, and for a host that forgets on exit. */
export class MemoryPersistence implements Persistence {
  readonly #blocks: Block[] = [];
  /** The block that holds the last version of each record. */
  readonly #places = new Map<string, Block>();
  readonly #checkpoints: Checkpoint[] = [];
  readonly #writers = new Mutex();
  readonly #listeners: (() => void)[] = [];

  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.#writers.run(work);
  }

  async since(size: number): Promise<News> {
    const missed = this.#blocks.filter(({ revision }) => revision > size);
    return {
      puts: missed.flatMap(({ puts }) => puts),
      removes: missed.flatMap(({ removes }) => removes),
      lines: missed.map(({ line }) => line),
      keys: missed.flatMap(({ key }) => key ?? []),
      forgotten: missed.flatMap(({ forgotten }) => forgotten ?? []),
      checkpoints: this.#checkpoints.filter((checkpoint) => checkpoint.size >= size),
    };
  }

  async append(block: Block): Promise<void> {
    const last = this.#blocks.at(-1);
    if (last && block.revision !== last.revision + 1) throw new AuditUnavailable('stale');
    const kept = structuredClone(block);
    for (const { type, id } of namesOf(block)) this.#forget(type, id);
    this.#forgetKeys(block.forgotten ?? []);
    for (const { type, record } of kept.puts) this.#places.set(`${type} ${record.id}`, kept);
    this.#blocks.push(kept);
    if (block.checkpoint) this.#checkpoints.push(block.checkpoint);
    for (const tell of this.#listeners) tell();
  }

  /** Everything that is kept, for those who search it. */
  contents(): readonly unknown[] {
    return this.blocks();
  }

  /** What was written, oldest first. */
  blocks(): readonly Block[] {
    return this.#blocks;
  }

  /** The same blocks, of which each goes its own way from here. A block is never changed, only put in another's place. */
  copy(): MemoryPersistence {
    const copy = new MemoryPersistence();
    copy.#blocks.push(...this.#blocks);
    for (const [name, block] of this.#places) copy.#places.set(name, block);
    copy.#checkpoints.push(...this.#checkpoints);
    return copy;
  }

  /** An older version goes with the newer one, as a row does. */
  #forget(type: string, id: string): void {
    const holder = this.#places.get(`${type} ${id}`);
    this.#places.delete(`${type} ${id}`);
    const place = holder === undefined ? -1 : this.#blocks.indexOf(holder);
    if (holder === undefined || place === -1) return;
    const puts = holder.puts.filter((put) => put.type !== type || put.record.id !== id);
    const left = { ...holder, puts };
    this.#blocks[place] = left;
    for (const put of puts) this.#places.set(`${put.type} ${put.record.id}`, left);
  }

  /** A key goes from the block that wrote it. */
  #forgetKeys(scopes: readonly string[]): void {
    for (const [place, block] of this.#blocks.entries()) {
      if (block.key === null || !scopes.includes(block.key.scope)) continue;
      const left = { ...block, key: null };
      this.#blocks[place] = left;
      for (const put of block.puts) this.#places.set(`${put.type} ${put.record.id}`, left);
    }
  }

  async addCheckpoint(checkpoint: Checkpoint): Promise<void> {
    this.#checkpoints.push(checkpoint);
  }

  onNews(listener: () => void): void {
    this.#listeners.push(listener);
  }
}
