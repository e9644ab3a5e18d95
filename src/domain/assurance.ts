import type { Instant } from './instant.ts';
import { DAY } from './instant.ts';
import type { Evidence, RequestRecord } from './request.ts';
import type { Missing } from './result.ts';
import type { InquiryScope, RequestKind, Signal } from './vocabulary.ts';

/** Days that one piece of evidence counts; the level ends with its oldest piece. */
export const EVIDENCE_DAYS = 14;

const nothing: Missing = { points: 0, possession: 0, authenticity: false, declaration: false };
const light: Missing = { points: 2, possession: 0, authenticity: true, declaration: false };
const full: Missing = { points: 3, possession: 1, authenticity: true, declaration: true };

/** What a right needs (H7, N5, APPI Art. 37, PDPO s.20(1)(a)). An opt-out needs nothing (N3b); a legal demand has a way of its own. */
export function needed(kind: RequestKind, scope: InquiryScope | null): Missing {
  switch (kind) {
    case 'opt-out':
    case 'legal-demand':
      return nothing;
    case 'correction':
      return light;
    case 'deletion':
      return full;
    case 'inquiry':
      return scope === 'categories' ? light : full;
  }
}

/** What the record allows: decides whether points come from questions or from the other way (rule 11). */
export type Ways = {
  /** Whether the record cannot give a whole set, or the knowledge path is locked. */
  readonly otherWay: boolean;
  /** Number of channels of record. */
  readonly channels: number;
};

/** Evidence that counts at a moment: its wait is over and its 14 days are not. */
export function countingEvidence(evidence: readonly Evidence[], now: Instant): readonly Evidence[] {
  return evidence.filter((piece) => piece.from <= now && now < piece.at + EVIDENCE_DAYS * DAY);
}

/** Points, possession on distinct channels, and recordings that stand at a moment. */
export type Standing = {
  readonly points: number;
  readonly possession: number;
  readonly authenticity: boolean;
  readonly declaration: boolean;
  readonly paper: boolean;
};

/** Sums up the evidence that counts at a moment. Sets do not add up: a higher scope asks a full new set. */
export function standing(evidence: readonly Evidence[], now: Instant): Standing {
  const counting = countingEvidence(evidence, now);
  const channels = new Set(
    counting.flatMap((piece) => (piece.kind === 'possession' ? [piece.item] : [])),
  );
  return {
    points: Math.max(0, ...counting.map((piece) => (piece.kind === 'points' ? piece.points : 0))),
    possession: channels.size,
    authenticity: counting.some((piece) => piece.kind === 'authenticity'),
    declaration: counting.some((piece) => piece.kind === 'declaration'),
    paper: counting.some((piece) => piece.kind === 'paper'),
  };
}

/**
 * What is still missing for a right. By rule 11 a possession factor more, on its own channel, or a paper that a
 * supervisor approved stands for the points; where there is no channel of record the paper stands for all three proofs.
 * Signals together ask for one more possession factor, as far as channels go (rule 9).
 */
export function missingFor(
  need: Missing,
  has: Standing,
  ways: Ways,
  signals: readonly Signal[],
): Missing {
  if (need.points === 0) return nothing;
  const paperIsAll = has.paper && ways.channels === 0;
  const extra = signals.length > 0 && !has.paper ? 1 : 0;
  const possessionNeed = Math.min(
    need.possession + extra,
    Math.max(need.possession, ways.channels),
  );
  const spare = has.possession - possessionNeed;
  const pointsReplaced = has.paper || (ways.otherWay && spare >= 1);
  return {
    points: pointsReplaced ? 0 : Math.max(0, need.points - has.points),
    possession: paperIsAll ? 0 : Math.max(0, possessionNeed - has.possession),
    authenticity: need.authenticity && !has.authenticity && !paperIsAll,
    declaration: need.declaration && !has.declaration,
  };
}

/** Whether nothing is missing. */
export function isComplete(missing: Missing): boolean {
  return (
    missing.points === 0 &&
    missing.possession === 0 &&
    !missing.authenticity &&
    !missing.declaration
  );
}

/** What a request still misses at a moment. */
export function missing(
  request: Pick<RequestRecord, 'kind' | 'scope' | 'verification'>,
  ways: Ways,
  now: Instant,
): Missing {
  const { evidence, signals } = request.verification;
  return missingFor(needed(request.kind, request.scope), standing(evidence, now), ways, signals);
}

/** When the level ends with its oldest counting piece; null where there is none. */
export function levelEnds(evidence: readonly Evidence[], now: Instant): Instant | null {
  const counting = countingEvidence(evidence, now);
  return counting.length === 0
    ? null
    : Math.min(...counting.map((piece) => piece.at)) + EVIDENCE_DAYS * DAY;
}

/** Whether the level that the request needs was reached and has not ended. */
export function isVerified(
  request: Pick<RequestRecord, 'verification' | 'kind' | 'scope'>,
  now: Instant,
): boolean {
  if (needed(request.kind, request.scope).points === 0) return true;
  const { reachedAt, evidence } = request.verification;
  if (reachedAt === null || reachedAt > now) return false;
  return evidence.every(
    (piece) =>
      now < piece.at + EVIDENCE_DAYS * DAY || piece.from > now || !wasPartOfLevel(piece, reachedAt),
  );
}

function wasPartOfLevel(piece: Evidence, reachedAt: Instant): boolean {
  return piece.from <= reachedAt;
}
