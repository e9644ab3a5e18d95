import { citation } from './citation.ts';
import type { Customer } from './customer.ts';
import type { Instant } from './instant.ts';
import { holdGrounds } from './law/retention-rules.ts';
import { roleMay } from './permission.ts';
import type { RequestRecord } from './request.ts';
import { accept, refuse, type Result } from './result.ts';
import type { Actor } from './staff.ts';
import type { CompanyId, HoldReason, HoldState } from './vocabulary.ts';

/** What a second privacy officer is asked about a hold; the digest binds the exact content. */
export type HoldProposal = {
  readonly what: 'place' | 'lift';
  readonly by: string;
  readonly at: Instant;
  readonly digest: string;
};

/**
 * A legal hold on records of a person, or on single items of them. It blocks erasure of those only, and protects from
 * the moment it is asked for: what is erased cannot be held any more.
 */
export type Hold = {
  readonly id: string;
  readonly version: number;
  readonly company: CompanyId;
  /** Customer records that it names, or that hold its items. */
  readonly records: readonly string[];
  /** Items that it names; null for the records as a whole. */
  readonly items: readonly string[] | null;
  readonly reason: HoldReason;
  /** File or court reference; the papers themselves are never stored. */
  readonly reference: string;
  readonly reviewOn: string;
  readonly state: HoldState;
  readonly placedBy: string;
  readonly placedAt: Instant;
  readonly approvedBy: string | null;
  readonly liftedAt: Instant | null;
  readonly liftedBy: readonly string[];
  readonly proposal: HoldProposal | null;
};

/** Whether an officer may ask to lift a hold: it stands, and nothing is asked about it. */
export function decideLift(
  actor: Actor,
  { state, company }: Pick<Hold, 'state' | 'company'>,
): Result<true> {
  if (!roleMay(actor.role, 'lift-hold'))
    return refuse('role-lacks-right', citation(company, 'four-eyes'));
  return state === 'placed' ? accept(true) : refuse('hold-settled');
}

/** Whether a hold protects now. */
export function protects(hold: Pick<Hold, 'state'>): boolean {
  switch (hold.state) {
    case 'asked':
    case 'placed':
    case 'lift-asked':
      return true;
    case 'lifted':
    case 'returned':
      return false;
  }
}

/** The hold that protects an item of a record; null where none does. Of several, the one reviewed last. */
export function holdOn(
  holds: readonly Hold[],
  record: Pick<Customer, 'id'>,
  item: string,
): Hold | null {
  const covering = holds.filter(
    (hold) =>
      protects(hold) &&
      hold.records.includes(record.id) &&
      (hold.items === null || hold.items.includes(item)),
  );
  return covering.toSorted((a, b) => b.reviewOn.localeCompare(a.reviewOn))[0] ?? null;
}

/**
 * Whether an ended deletion was refused for this hold's sake: in part, as its log-book entry says, or as a whole, while
 * the hold was on everything. Lifting the hold makes a task of it again.
 */
export function wasRefusedFor(
  { status, deletion, refusal, outcome, kind, company }: RequestRecord,
  hold: Hold,
  records: readonly Customer[],
): boolean {
  if (kind !== 'deletion' || status !== 'closed') return false;
  if (deletion?.kept.some(({ of }) => of === hold.id) === true) return true;
  if (outcome !== 'refused' || refusal === null || refusal.ground !== holdGrounds[company])
    return false;
  return (
    refusal.at >= hold.placedAt &&
    records.every((record) =>
      record.items.every((item) => holdOn([hold], record, item.id) !== null),
    )
  );
}
