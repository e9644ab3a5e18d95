import type { InquiryScope } from '../vocabulary.ts';
import type { WaitReason } from '../clock-history.ts';

/** What has to happen by the date; for `earliest-suit` what may not happen before it. */
export type ClockPurpose = 'answer' | 'acknowledge' | 'earliest-suit';

/** A length of time in a law or policy. */
export type Span = {
  readonly amount: number;
  readonly unit: 'calendar-day' | 'business-day' | 'week' | 'month' | 'year';
};

/** An event of the request from which a period runs. */
export type StartEvent =
  'receipt' | 'verification' | 'decision' | 'opt-out' | 'identity-received' | 'fee-paid';

/** How an end on a day off moves. */
export type Roll =
  'none' | 'next-business-day' | 'next-non-public-holiday' | 'day-after-statutory-holiday';

/** Whether the day of the event is left out (`day-after`) or is the first one counted (`start-day`). */
export type CountFrom = 'day-after' | 'start-day';

/** The law's words where it has no number, in English and in its own language. */
export type LawWords = { readonly en: string; readonly native: string | null };

/** A period with a number: it gives a date. */
export type CountedDeadline = Span & {
  readonly is: 'counted';
  readonly purpose: ClockPurpose;
  /** One event, or several of which the latest that applies counts. */
  readonly start: StartEvent | { readonly latestOf: readonly StartEvent[] };
  /** Left out: as the pack's counting rule says, else `day-after`. */
  readonly countFrom?: CountFrom;
  /** A reading that ends earlier; where there is one, its date acts and the plain one is shown. */
  readonly strictCountFrom?: CountFrom;
  /** Left out: as the pack's counting rule says, else `none`. */
  readonly roll?: Roll;
};

/** A duty without a number of days: the words are shown and no date. */
export type UncountedDeadline = {
  readonly is: 'uncounted';
  readonly purpose: ClockPurpose;
  readonly start: StartEvent;
  readonly words: LawWords;
  /** The scopes of an inquiry it speaks of; left out: all. */
  readonly scopes?: readonly InquiryScope[];
};

/** A duty that runs with another rule's clock and has none of its own. */
export type FollowingDeadline = {
  readonly is: 'follows';
  readonly rule: string;
  readonly words: LawWords | null;
};

/** How the pack counts periods where a rule says nothing else. */
export type CountingRule = {
  readonly is: 'counting';
  readonly countFrom: CountFrom;
  readonly roll: Roll;
};

/** An extension: to a total counted from the same start, or to words; its notice is due by the plain deadline. */
export type ExtensionRule = {
  readonly is: 'extension';
  readonly total: Span | null;
  readonly words: LawWords | null;
};

/** What a wait does to the clock: days from asking to answer, both included, do not count; or the count begins anew. */
export type ClockStop = { readonly reason: WaitReason; readonly effect: 'pause' | 'restart' };

/** Everything that stops a clock under this rule; an empty list says that nothing does. */
export type ClockStops = { readonly is: 'stops'; readonly stops: readonly ClockStop[] };

/** What the deadline function reads of a rule. */
export type DeadlineRule =
  | CountedDeadline
  | UncountedDeadline
  | FollowingDeadline
  | CountingRule
  | ExtensionRule
  | ClockStops;
