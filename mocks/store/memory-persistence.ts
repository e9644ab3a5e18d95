import type { Checkpoint } from '../../src/domain/audit.ts';
import { AuditUnavailable } from '../../src/server/ports.ts';
import type { Block, News } from './block.ts';
import { Mutex } from './mutex.ts';
import type { Persistence } from './persistence.ts';

/** What several stores of one process share: for tests, and for a host that forgets on exit. */
export class MemoryPersistence implements Persistence {
  readonly #blocks: Block[] = [];
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
      lines: missed.map(({ line }) => line),
      keys: missed.flatMap(({ key }) => key ?? []),
      checkpoints: this.#checkpoints.filter((checkpoint) => checkpoint.size >= size),
    };
  }

  async append(block: Block): Promise<void> {
    const last = this.#blocks.at(-1);
    if (last && block.revision !== last.revision + 1) throw new AuditUnavailable('stale');
    this.#blocks.push(structuredClone(block));
    if (block.checkpoint) this.#checkpoints.push(block.checkpoint);
    for (const tell of this.#listeners) tell();
  }

  async addCheckpoint(checkpoint: Checkpoint): Promise<void> {
    this.#checkpoints.push(checkpoint);
  }

  onNews(listener: () => void): void {
    this.#listeners.push(listener);
  }
}
