import type { Checkpoint } from '../../src/domain/audit.ts';
import type { Block } from './block.ts';
import type { StoreTools } from './memory-store.ts';
import { MemoryStore } from './memory-store.ts';
import type { Persistence } from './persistence.ts';
import type { StoreSeed } from './store-seed.ts';

/**
 * The seed in memory, and above it what was changed since, kept where a reload and the next tab
 * find it. Whoever gets the turn to write reads first what others wrote, so that nobody writes
 * over a version they have not seen.
 */
export class OverlayStore extends MemoryStore {
  readonly #persistence: Persistence;

  private constructor(seed: StoreSeed, tools: StoreTools, persistence: Persistence) {
    super(seed, tools);
    this.#persistence = persistence;
  }

  /** A store that already holds what was written before. */
  static async open(
    seed: StoreSeed,
    tools: StoreTools,
    persistence: Persistence,
  ): Promise<OverlayStore> {
    const store = new OverlayStore(seed, tools, persistence);
    await store.refresh();
    persistence.onNews(() => {
      // What cannot be read now is read at the next turn to write.
      store.refresh().catch(() => undefined);
    });
    return store;
  }

  /** Reads what others wrote. */
  async refresh(): Promise<void> {
    await this.commits.run(async () => {
      const news = await this.#persistence.since(this.log.size);
      this.takePuts(news.puts);
      this.takeRemoves(news.removes);
      for (const line of news.lines) this.log.addLine(line);
      for (const key of news.keys) this.takeKey(key);
      this.takeForgotten(news.forgotten);
      for (const checkpoint of news.checkpoints) this.takeCheckpoint(checkpoint);
      if (news.lines.length > 0) this.changed();
    });
  }

  override async addCheckpoint(checkpoint: Checkpoint): Promise<void> {
    await this.#persistence.addCheckpoint(checkpoint);
    await super.addCheckpoint(checkpoint);
  }

  protected override turn<T>(work: () => Promise<T>): Promise<T> {
    return this.#persistence.exclusively(async () => {
      await this.refresh();
      return work();
    });
  }

  protected override keep(block: Block, signal: AbortSignal): Promise<void> {
    return this.#persistence.append(block, signal);
  }
}
