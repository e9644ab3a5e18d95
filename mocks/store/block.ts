import type { Checkpoint } from '../../src/domain/audit.ts';
import type { KeyRecord, Put, Removal } from '../../src/server/ports.ts';

/** What one commit writes, all of it or nothing. */
export type Block = {
  /** Number of its event; a later block has a higher one. */
  readonly revision: number;
  readonly puts: readonly Put[];
  readonly removes: readonly Removal[];
  /** Scopes of keys that are destroyed. */
  readonly forgotten?: readonly string[];
  readonly line: string;
  readonly key: KeyRecord | null;
  readonly checkpoint: Checkpoint | null;
};

/** What was written after a store last looked. Puts are oldest first, at least the last of each record; what was removed is in none of them. */
export type News = {
  readonly puts: readonly Put[];
  readonly removes: readonly Removal[];
  readonly lines: readonly string[];
  readonly keys: readonly KeyRecord[];
  /** Scopes of keys that were destroyed since; none of them is among the keys. */
  readonly forgotten: readonly string[];
  readonly checkpoints: readonly Checkpoint[];
};
