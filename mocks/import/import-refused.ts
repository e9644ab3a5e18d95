import type { BadRow } from './imported-row.ts';

/** Why a whole file is not read. */
export const importRefusals = [
  'too-large',
  'not-utf-8',
  'broken-quoting',
  'no-header',
  'no-rows',
  'too-many-rows',
  /** No column that names people was mapped. */
  'no-name-column',
  /** Two columns were mapped to one thing. */
  'column-mapped-twice',
  'as-of-in-future',
  'purpose-not-registered',
  'purpose-not-announced',
  'already-loaded',
  /** No row passed. */
  'nothing-to-load',
  'cancelled',
] as const;
export type ImportRefusal = (typeof importRefusals)[number];

/**
 * A file that is not loaded; `line` is where it goes wrong, counted from 1, where there is such a place, and `bad` says
 * of every row why it was left out, where rows were read.
 */
export class ImportRefused extends Error {
  readonly code: ImportRefusal;
  readonly line: number | null;
  readonly bad: readonly BadRow[];
  constructor(code: ImportRefusal, line: number | null = null, bad: readonly BadRow[] = []) {
    super(code);
    this.code = code;
    this.line = line;
    this.bad = bad;
  }
}
