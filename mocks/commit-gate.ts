import { AuditUnavailable, StorageFull } from '../src/server/ports.ts';
import { aborted } from './aborted.ts';
import type { FaultKind } from './fault-plan.ts';

/** Faults of the store strike the next commit while a call is under way. */
export type StoreFault = Extract<FaultKind, 'audit-down' | 'audit-hangs' | 'storage-full'>;

/** Stands before every commit and lets a store fault through. */
export class CommitGate {
  #fault: StoreFault | null = null;

  readonly pass = async (signal: AbortSignal): Promise<void> => {
    switch (this.#fault) {
      case null:
        return;
      case 'audit-down':
        throw new AuditUnavailable('fault');
      case 'storage-full':
        throw new StorageFull('fault');
      case 'audit-hangs':
        return aborted(signal);
    }
  };

  /** Does some work under a fault of the store. */
  async under<T>(fault: StoreFault, work: () => Promise<T>): Promise<T> {
    this.#fault = fault;
    try {
      return await work();
    } finally {
      this.#fault = null;
    }
  }
}
