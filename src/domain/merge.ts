import { citation } from './citation.ts';
import { isErasing } from './deletion.ts';
import type { Customer, Suppression } from './customer.ts';
import type { Instant } from './instant.ts';
import type { LikenessReason } from './likeness.ts';
import type { KnowledgeGuard } from './outbox.ts';
import { isOpen, type RequestRecord } from './request.ts';
import { voidLevel } from './request-life.ts';
import { refuse, type Refusal } from './result.ts';
import type { CompanyId, MergeState } from './vocabulary.ts';

/** When and where an open request of the two was received, before they were one person. */
export type Receipt = Pick<RequestRecord, 'id' | 'receivedAt' | 'receivedDesk'>;

/** Everything that a merge changes and that undoing it gives back. */
export type MergePlan = {
  /** Records that get another person, and the person that they had. */
  readonly moved: readonly Pick<Customer, 'id' | 'person'>[];
  readonly receipts: readonly Receipt[];
};

/** What a second person is asked about two records; the digest binds the exact content. */
export type MergeProposal = {
  readonly what: 'merge' | 'undo';
  readonly by: string;
  readonly at: Instant;
  readonly digest: string;
};

/** Two records that somebody takes for one person: nothing joins them but a second person's yes, and it can be undone. */
export type Merge = {
  readonly id: string;
  readonly version: number;
  readonly company: CompanyId;
  /** The desk of whoever asked; its supervisors decide. Null for a privacy officer, who has none. */
  readonly desk: string | null;
  /** The record whose person stays, and the one that is joined to it. */
  readonly keeps: string;
  readonly joins: string;
  /** Why they looked like one when it was asked; none where nobody but the agent thought so. */
  readonly reasons: readonly LikenessReason[];
  readonly state: MergeState;
  readonly askedBy: string;
  readonly askedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly undoneBy: readonly string[];
  readonly undoneAt: Instant | null;
  readonly proposal: MergeProposal | null;
  readonly plan: MergePlan;
};

/** Records and requests of two that may become one person. */
export type Two = {
  readonly kept: readonly Customer[];
  readonly joined: readonly Customer[];
  readonly requests: readonly RequestRecord[];
};

/** What bars two from becoming one person, or being parted again: an erasure, or an answer that is on its way out. */
export function underway(requests: readonly RequestRecord[]): Refusal | null {
  if (requests.some(isErasing)) return refuse('being-erased');
  return requests.some(({ status }) => status === 'carrying-out')
    ? refuse('already-started')
    : null;
}

/** Whether two may be asked about: of one company, not joined yet, and nothing of them underway. */
export function mergeBar({ kept, joined, requests }: Two): Refusal | null {
  const [one] = kept;
  const [other] = joined;
  if (one === undefined || other === undefined || one.company !== other.company)
    return refuse('no-customer');
  if (one.person === other.person) return refuse('already-joined');
  return underway(requests);
}

/** What the merge will change, as it stands when it is asked. */
export function planOf({ joined, requests }: Two): MergePlan {
  return {
    moved: joined.map(({ id, person }) => ({ id, person })),
    receipts: requests
      .filter(isOpen)
      .map(({ id, receivedAt, receivedDesk }) => ({ id, receivedAt, receivedDesk }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** Whether a plan still speaks of the same records and open requests; what was carried out of it already does not count. */
export function isPlanOf(plan: MergePlan, { joined, requests }: Two): boolean {
  const open = new Set(requests.filter(isOpen).map(({ id }) => id));
  const moved = new Set(plan.moved.map(({ id }) => id));
  return (
    plan.receipts.length === open.size &&
    plan.receipts.every(({ id }) => open.has(id)) &&
    joined.length === moved.size &&
    joined.every(({ id }) => moved.has(id))
  );
}

/**
 * An open request once its person is one with another: the earliest receipt of the same right counts, and the lowest
 * verification, for who was proved to be the one was not proved to be the other.
 */
export function joinedRequest(
  request: RequestRecord,
  plan: MergePlan,
  requests: readonly RequestRecord[],
  now: Instant,
): RequestRecord {
  const same = new Set(
    requests
      .filter(({ kind, scope }) => kind === request.kind && scope === request.scope)
      .map(({ id }) => id),
  );
  const receipts = plan.receipts.filter(({ id }) => same.has(id));
  const first = receipts.toSorted((a, b) => a.receivedAt - b.receivedAt)[0];
  return unproved(
    first === undefined || first.receivedAt >= request.receivedAt
      ? request
      : { ...request, receivedAt: first.receivedAt, receivedDesk: first.receivedDesk },
    now,
  );
}

/** The same request once the two are parted: its own receipt again, and nothing proved that was proved of both. */
export function partedRequest(
  request: RequestRecord,
  plan: MergePlan,
  now: Instant,
): RequestRecord {
  const own = plan.receipts.find(({ id }) => id === request.id);
  return unproved(own === undefined ? request : { ...request, ...own }, now);
}

function unproved(request: RequestRecord, now: Instant): RequestRecord {
  const { evidence, reachedAt } = request.verification;
  const isProved = evidence.length > 0 || reachedAt !== null || request.proposal !== null;
  return isProved ? voidLevel(request, now) : request;
}

/** Failed sets of both, as they count against one person (rule 4). */
export function joinedGuard(
  one: KnowledgeGuard | null,
  other: KnowledgeGuard | null,
): KnowledgeGuard | null {
  if (one === null || other === null) return one ?? other;
  return {
    ...one,
    failures: [...one.failures, ...other.failures].toSorted((a, b) => a - b),
    countedFrom: Math.min(one.countedFrom, other.countedFrom),
  };
}

/** What the person behind several records has stopped for themselves; it holds for every one of the records (N3b). */
export function withWishes(record: Customer, records: readonly Customer[]): readonly Suppression[] {
  const whole = records.flatMap(({ suppressions }) =>
    suppressions.filter(({ items }) => items === undefined),
  );
  const lacking = whole.filter(
    (wish, at) =>
      whole.findIndex(({ scope }) => scope === wish.scope) === at &&
      !record.suppressions.some(({ scope, items }) => scope === wish.scope && items === undefined),
  );
  return [...record.suppressions, ...lacking];
}

/** What bars asking to part two records again, or null: they are joined, and nothing is asked about them. */
export function undoBar({ state, company, proposal }: Merge): Refusal | null {
  const cited = citation(company, 'four-eyes');
  if (proposal !== null) return refuse('proposal-pending', cited);
  return state === 'merged' ? null : refuse('not-joined', cited);
}
