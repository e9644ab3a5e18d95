import type { RefusalCode } from './refusal-codes.ts';

/** What is still missing before a level is reached: points, possession factors on distinct channels, and the recordings. */
export type Missing = {
  readonly points: number;
  readonly possession: number;
  readonly authenticity: boolean;
  readonly declaration: boolean;
  /** A supervisor has to call back, where signals ask for one more factor and no channel is left (rule 9). */
  readonly callBack?: boolean;
  /** The paper of a representative, seen and approved. */
  readonly authority?: boolean;
};

/** A rule's no: coded, with the clause or article it rests on. */
export type Refusal = {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly citation: string | null;
  readonly missing: Missing | null;
};

/** A rule's answer: the value it made, or why not. */
export type Result<T> = { readonly ok: true; readonly value: T } | Refusal;

/** Says yes with a value. */
export function accept<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Says no with a code, the rule it rests on and, for a missing proof, what is missing. */
export function refuse(
  code: RefusalCode,
  citation: string | null = null,
  missing: Missing | null = null,
): Refusal {
  return { ok: false, code, citation, missing };
}
