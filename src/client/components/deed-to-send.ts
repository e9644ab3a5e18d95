import { newKey } from '../api/idempotency-key.ts';

/** A deed as it was last sent; open where nobody knows what became of it. */
export type SentDeed<W extends object> = {
  readonly what: W;
  readonly key: string;
  readonly isOpen: boolean;
};

/**
 * What a press sends: the last deed as it was and under its key where this is the same deed, else a new one. While the
 * last one is open, only other content makes another deed: the version moves on also where the deed itself was done.
 */
export function deedToSend<W extends object>(last: SentDeed<W> | null, what: W): SentDeed<W> {
  if (last !== null && written(last.what, last.isOpen) === written(what, last.isOpen))
    return { ...last, isOpen: false };
  return { what, key: newKey(), isOpen: false };
}

function written(what: object, isOfAnyVersion: boolean): string {
  return JSON.stringify(isOfAnyVersion ? { ...what, version: undefined } : what);
}
