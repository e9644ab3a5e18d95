import type { Scratch } from '../../src/server/ports.ts';
import type { Persistence } from './persistence.ts';

/** What a world remembers beside its records: what it is, its clock, its faults. */
export interface WorldState {
  get(name: string): Promise<string | null>;
  put(name: string, value: string): Promise<void>;
  /** Calls back when another tab has changed something. */
  onChange(listener: () => void): void;
}

/** Where a world lives. */
export type Place = {
  /** `browser` outlives a reload and is shared by tabs; `memory` lasts as long as the page or process. */
  readonly kind: 'browser' | 'memory';
  readonly persistence: Persistence | null;
  readonly scratch: Scratch;
  readonly state: WorldState;
  /** Forgets everything but the state given, and tells the other tabs. */
  readonly clear: (state: Readonly<Record<string, string>>) => Promise<void>;
  /** Calls back when another tab has forgotten everything. */
  readonly onCleared: (listener: () => void) => void;
};
