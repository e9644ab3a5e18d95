import type { Fee } from './fee.ts';
import type { Instant } from './instant.ts';
import type { Untold } from './untold.ts';
import type { Channel, Outcome } from './vocabulary.ts';
import type { ExtensionReason, LateReason } from './ending-vocabulary.ts';

/** The customer wants to take the request back; it counts once it is proved to be theirs. */
export type Withdrawal = {
  readonly at: Instant;
  readonly channel: Channel;
  readonly by: string;
  /** How many proofs the request had by then: only those after them are proof of the wish. */
  readonly proofs: number;
};

/** One end that was taken back. */
export type Reopening = {
  readonly at: Instant;
  readonly outcome: Outcome;
  readonly closedAt: Instant;
};

/** What moved a request's dates or its end, beside the work on it. */
export type Course = {
  readonly withdrawal: Withdrawal | null;
  /** When the customer was last reminded; an answer afterwards makes it void. */
  readonly remindedAt: Instant | null;
  /** A fee that was asked; one that the desk does without was never asked. */
  readonly fee: Fee | null;
  readonly extension: { readonly at: Instant; readonly reason: ExtensionReason } | null;
  readonly lateness: LateReason | null;
  /** A lapse that a second person approved; its notice leaves with the closing. */
  readonly lapse: {
    readonly by: string;
    readonly approvedBy: string;
    readonly at: Instant;
  } | null;
  /** The request that goes on in this one's place. */
  readonly duplicateOf: string | null;
  readonly reopenings: readonly Reopening[];
  /** When the customer was told that the request has arrived. */
  readonly acknowledgedAt: Instant | null;
  /** What they were owed and could not be told. */
  readonly untold?: readonly Untold[];
};

/** The course of a request to which nothing of that kind has happened. */
export const freshCourse: Course = {
  withdrawal: null,
  remindedAt: null,
  fee: null,
  extension: null,
  lateness: null,
  lapse: null,
  duplicateOf: null,
  reopenings: [],
  acknowledgedAt: null,
};

/** When the clocks of a request begin: its last reopening, else its receipt. */
export function clocksFrom(request: {
  readonly receivedAt: Instant;
  readonly course: Course;
}): Instant {
  return request.course.reopenings.at(-1)?.at ?? request.receivedAt;
}
