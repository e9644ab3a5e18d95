import type { WaitReason } from '../clock-history.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Channel, CompanyId, RequestKind } from '../vocabulary.ts';
import type { MailReading } from '../record-vocabulary.ts';

/** One clause of a company's privacy policy, by its place; what it says stands in `clause-words.ts`. */
export type PolicyClause = {
  /** Number by which the desk cites it, such as `H7` or `N3b`. */
  readonly number: string;
  readonly citation: string;
  readonly asRead: PlainDate;
};

/** So many days after receipt; standing still while the desk waits for the customer. */
export type DaysFromReceipt = {
  readonly is: 'days-from-receipt';
  readonly days: number;
  readonly standsStillFor: readonly WaitReason[];
  readonly clause: string;
};

/** The end of the business day of verification; after the cut-off (minutes since midnight) of the next one. */
export type BusinessDayOfVerification = {
  readonly is: 'business-day-of-verification';
  readonly cutOffMinute: number;
  readonly clause: string;
};

/** While the person is there; over these channels by the end of the business day of receipt. */
export type DuringContact = {
  readonly is: 'during-contact';
  readonly writtenChannels: readonly Channel[];
  readonly clause: string;
};

/** The date that the authority's instrument sets. */
export type InstrumentDate = { readonly is: 'instrument-date'; readonly clause: string };

export type PolicyDeadline =
  DaysFromReceipt | BusinessDayOfVerification | DuringContact | InstrumentDate;

/** What one version of a policy sets in dates and figures. */
export type PolicyTerms = {
  readonly version: string;
  /** Null: the text bears no date. */
  readonly inForceFrom: PlainDate | null;
  readonly asRead: PlainDate;
  readonly deadlines: Readonly<Record<RequestKind, PolicyDeadline>>;
  /** Hours in which a started deletion can still be undone. */
  readonly undoWindowHours: number;
  /** Days that one piece of evidence of identity counts. */
  readonly evidenceValidityDays: number;
  /** Days without the customer's answer after which a request may lapse. */
  readonly lapseAfterDays: number;
};

/** A company's policy as data: a new text is a new version, and a request keeps the one it was received under. */
export type PolicyProfile = PolicyTerms & {
  readonly id: CompanyId;
  readonly clauses: readonly PolicyClause[];
  /** The clause by which the policy goes before other terms of the company; null where it says nothing of them. */
  readonly goesBefore: string | null;
  /** Whether direct mail needs consent; `purpose-suffices` is the looser reading. */
  readonly directMail: MailReading;
};

/** The clause of that number, or null where the policy has none. */
export function clauseOf(profile: PolicyProfile, number: string): PolicyClause | null {
  return profile.clauses.find((clause) => clause.number === number) ?? null;
}
