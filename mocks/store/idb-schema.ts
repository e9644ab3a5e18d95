import type { DBSchema, IDBPDatabase } from 'idb';
import type { Checkpoint } from '../../src/domain/audit.ts';
import type { KeyRecord, Put, Removal } from '../../src/server/ports.ts';

/** Raised when the stores of the database change; an older overlay is then forgotten. */
export const OVERLAY_SCHEMA = 2;
export const DATABASE = 'rightsdesk';

type Revised = { readonly revision: number };

/** Where the overlay lives in a browser. */
export interface OverlaySchema extends DBSchema {
  /** Lines of the log by event number. */
  lines: { key: number; value: string };
  /** Changed records, newest version only. Of a removed one only that it is gone. */
  records: {
    key: [string, string];
    value: Revised & { readonly put: Put | null; readonly gone?: Removal };
    indexes: { revision: number };
  };
  /** Commits of very many records, each as one value: single records would take minutes. */
  batches: { key: number; value: readonly Put[] };
  /** Keys of finished commands. Of a destroyed one only its scope, which is a keyed hash. */
  keys: {
    key: string;
    value: Revised & (KeyRecord | { readonly scope: string; readonly gone: true });
    indexes: { revision: number };
  };
  checkpoints: { key: number; value: Checkpoint };
  scratch: { key: [string, string]; value: string };
  /** What the world is, its clock and its faults. */
  state: { key: string; value: string };
}

export type OverlayDatabase = IDBPDatabase<OverlaySchema>;

export const overlayStores = [
  'lines',
  'records',
  'batches',
  'keys',
  'checkpoints',
  'scratch',
  'state',
] as const;

/** Makes the stores of an empty database. */
export function makeStores(database: OverlayDatabase): void {
  database.createObjectStore('lines');
  database.createObjectStore('records').createIndex('revision', 'revision');
  database.createObjectStore('batches');
  database.createObjectStore('keys').createIndex('revision', 'revision');
  database.createObjectStore('checkpoints');
  database.createObjectStore('scratch');
  database.createObjectStore('state');
}
