import type { ClockPurpose, LawWords, Span } from './law/deadline-rule.ts';
import type { PlainDate } from './plain-date.ts';
import type { PackId, RequestKind } from './vocabulary.ts';

/** What a step of a derivation says; the client has the sentence. `date` is where the count stands after the step. */
export const derivationCodes = [
  'first-received',
  'reopened',
  'received',
  'verified',
  'decided',
  'opted-out',
  'identity-received',
  'fee-paid',
  'not-started',
  'restarted',
  'counted',
  'clamped',
  'paused',
  'stood-still',
  'day-off',
  'rolled',
  'after-cut-off',
  'during-contact',
  'end-of-business-day',
  'instrument-date',
  'no-instrument-date',
  'no-day-count',
  'strict-reading',
  'careful-date',
  'extended',
  'extension-too-late',
  'earliest-suit',
  'holidays-not-known',
] as const;
export type DerivationCode = (typeof derivationCodes)[number];

/** One step from the receipt to the date, as codes and data; null where a part does not apply. */
export type DerivationStep = {
  readonly code: DerivationCode;
  readonly date: PlainDate;
  readonly amount: number | null;
  readonly unit: Span['unit'] | null;
  /** A holiday's or wait's code. */
  readonly reason: string | null;
  readonly citation: string | null;
};

/** Where a clock stands. `reached` is said only of the day from which a suit is possible. */
export const clockStatuses = [
  'running',
  'standing-still',
  'starts-when-identity-confirmed',
  'not-started',
  'no-day-count',
  'overdue',
  'met',
  'met-late',
  'reached',
] as const;
export type ClockStatus = (typeof clockStatuses)[number];

/** One clock of a request with the way to its date. Sendable as JSON. */
export type Clock = {
  /** `policy`, or the id of the law's rule. */
  readonly id: string;
  readonly origin: 'policy' | PackId;
  readonly purpose: ClockPurpose;
  readonly right: RequestKind;
  readonly citation: string;
  readonly asRead: PlainDate;
  readonly checked: boolean;
  readonly words: LawWords | null;
  readonly due: PlainDate | null;
  /** Minutes since midnight at which it is due; null: at the end of the day. */
  readonly dueMinute: number | null;
  /** The later date of the plain reading where a stricter one acts, or the unextended date where words took its place. */
  readonly plainDue: PlainDate | null;
  /** Last day on which notice of an extension is possible; null where the law knows none. */
  readonly extensionNoticeBy: PlainDate | null;
  /** The article of that extension. */
  readonly extensionBy: string | null;
  /** Whether the notice moves the date; a law may want the notice and give no other date (PDPO s.19(2)). */
  readonly extensionMoves: boolean;
  /** A suggestion only: it orders the work and is never what acts. */
  readonly recommended: boolean;
  readonly status: ClockStatus;
  /** Days from today to the date, negative when past; null without a date or once met. */
  readonly daysLeft: number | null;
  readonly derivation: readonly DerivationStep[];
};

/** All clocks of a request. */
export type Clocks = {
  readonly policy: Clock;
  /** By date, the strictest first; those without a date last. */
  readonly laws: readonly Clock[];
  /** The date that acts: the strictest duty, or else the next action (`next-action`). */
  readonly acting: { readonly clockId: string; readonly due: PlainDate } | null;
  /** The date that the queue sorts by: as `acting`, but recommended dates count too. */
  readonly orderBy: PlainDate | null;
};

/** A step with the parts that apply. */
export function derivationStep(
  code: DerivationCode,
  date: PlainDate,
  parts: Partial<Omit<DerivationStep, 'code' | 'date'>> = {},
): DerivationStep {
  return { code, date, amount: null, unit: null, reason: null, citation: null, ...parts };
}
