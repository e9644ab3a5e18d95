import type { Checkpoint } from './audit.ts';

/** Without 0, 1, I and O, so that a code read aloud or off paper cannot be taken for another. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * Short code of a checkpoint for paper and telephone: four groups of four, the first 80 bits of its
 * head. The head stands for everything before it, the log's name and the order included.
 */
export function checkpointCode({ head }: Pick<Checkpoint, 'head'>): string {
  return [0, 5, 10, 15].map((start) => group(head.slice(start, start + 5))).join('-');
}

/** Five hex digits are twenty bits are four letters. */
function group(digits: string): string {
  const bits = Number.parseInt(digits, 16);
  return [15, 10, 5, 0].map((shift) => LETTERS.charAt((bits >> shift) & 31)).join('');
}

/** Is this a checkpoint, from a file or the wire? Refuses unknown, missing and mistyped fields. */
export function isCheckpoint(value: unknown): value is Checkpoint {
  if (typeof value !== 'object' || value === null) return false;
  const { log, size, head, at, ...rest } = { log: 0, size: 0, head: 0, at: 0, ...value };
  return (
    Object.keys(rest).length === 0 &&
    typeof log === 'string' &&
    Number.isSafeInteger(size) &&
    size > 0 &&
    typeof head === 'string' &&
    /^[0-9a-f]{64}$/.test(head) &&
    typeof at === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at)
  );
}
