import type { BesideName } from './life-beside.ts';
import type { MoveName } from './life-moves.ts';

/** What goes wrong on the way of one call. */
export const lifeFaults = [
  'none',
  /** The answer is lost, and the same call is made again. */
  'lost',
  /** The same call twice at once. */
  'twice',
  /** The store has no room for the first or the second commit; then the call is made again. */
  'full',
  'full-2',
  /** The log cannot be written. */
  'no-log',
  'no-log-2',
  /** The commit was made, and its word is lost. */
  'after',
  'after-2',
  /** A version that has moved on. */
  'stale',
  /** The key of a finished call with another content. */
  'reused',
] as const;
export type LifeFault = (typeof lifeFaults)[number];

/** One step of a life, as plain data: a past failure is kept as a list of these. */
export type StepData = {
  /** Opens a request, asks one thing of it, does what leads it on, or something beside it. */
  readonly does: 'open' | 'lead' | MoveName | BesideName;
  readonly who: string;
  readonly which: number;
  readonly pick: number;
  readonly fault: LifeFault;
  /** Milliseconds that pass before it. */
  readonly wait: number;
};
