import type { Checkpoint } from '../../src/domain/audit.ts';
import type { Block, News } from './block.ts';

/** Where an overlay lives: shared by the tabs of one browser, it outlives a reload. */
export interface Persistence {
  /** Runs `work` as the only writer of all tabs. Throws AuditUnavailable when no turn comes in time. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /** Everything written after the event number `size`. */
  since(size: number): Promise<News>;
  /**
   * Writes a block, all of it or nothing, and tells the other tabs. Gives up when `signal` aborts.
   * Throws StorageFull or AuditUnavailable; refuses an event number that is taken.
   */
  append(block: Block, signal: AbortSignal): Promise<void>;
  addCheckpoint(checkpoint: Checkpoint): Promise<void>;
  /** Calls back when another tab has written. */
  onNews(listener: () => void): void;
}
