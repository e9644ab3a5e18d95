import type { Instant } from './instant.ts';
import { DAY } from './instant.ts';
import { pinnedPolicy, type Pinned } from './pinned-policy.ts';
import { changesContact, type Evidence, type RequestRecord } from './request.ts';
import type { Representation } from './representation.ts';
import type { Missing } from './result.ts';
import type { InquiryScope, RequestKind, Signal } from './vocabulary.ts';

const nothing: Missing = { points: 0, possession: 0, authenticity: false, declaration: false };
const light: Missing = { points: 2, possession: 0, authenticity: true, declaration: false };
const full: Missing = { points: 3, possession: 1, authenticity: true, declaration: true };

const contact: Missing = { points: 3, possession: 1, authenticity: true, declaration: false };
/** Where the disputed contact point is the only one, no code can go elsewhere: a letter there and a supervisor stand in. */
const contactAlone: Missing = { points: 3, possession: 0, authenticity: false, declaration: false };
const authenticityOnly: Missing = { ...nothing, authenticity: true };

/** What is asked for, as far as the proof depends on it. */
export type Asked = Pick<RequestRecord, 'kind' | 'scope'> &
  Partial<Pick<RequestRecord, 'correction' | 'representation'>>;

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

/**
 * What a request needs. A contact point is corrected by 3 points and a code to another channel of record, or, where
 * there is no other, by 3 points, a letter to it and a supervisor. Who has had an inquiry answered corrects it by
 * authenticity alone (PDPO s.24(2)).
 */
export function neededFor(asked: Asked, ways: Pick<Ways, 'channels'> = { channels: 1 }): Missing {
  const { kind, scope, correction, representation } = asked;
  if (representation != null && kind !== 'opt-out')
    return neededByRepresentative(asked, representation, ways.channels);
  if (kind !== 'correction' || correction == null) return needed(kind, scope);
  if (changesContact(correction)) return ways.channels === 0 ? contactAlone : contact;
  return correction.answeredInquiry === null ? light : authenticityOnly;
}

/**
 * Whoever asks for another shows their paper, and the customer confirms on a channel of record (APPI Art. 37(3), 11 CCR
 * 7063(a)); for the categories alone the paper will do. A contact point is changed by a code to another channel besides.
 */
function neededByRepresentative(
  { scope, correction }: Asked,
  representation: Representation,
  channels: number,
): Missing {
  const isAsked = scope !== 'categories' && asksSubject(representation, channels);
  const isContact = changesContact(correction) && channels > 0;
  return { ...nothing, authority: true, authenticity: isAsked, possession: isContact ? 1 : 0 };
}

/**
 * Whether the customer has to confirm on a channel of record: always while there is one. Where there is none, the paper
 * alone serves a ward and a minor who is too young to be asked.
 */
function asksSubject({ say }: Representation, channels: number): boolean {
  return channels > 0 || (say !== 'ward' && say !== 'minor-too-young');
}

/** Whether a right needs no proof at all. */
export function needsNothing(need: Missing): boolean {
  return isComplete(need);
}

/** What the record allows: decides whether points come from questions or from the other way (rule 11). */
export type Ways = {
  /** Whether the record cannot give a whole set, or the knowledge path is locked. */
  readonly otherWay: boolean;
  /** Number of channels of record. */
  readonly channels: number;
};

/** When a piece of evidence ends: the company's policy says how long it counts. The level ends with its oldest piece. */
export function evidenceEnds({ at }: Pick<Evidence, 'at'>, of: Pinned): Instant {
  return at + pinnedPolicy(of).evidenceValidityDays * DAY;
}

/** Evidence that counts at a moment: its wait is over and its validity is not. */
export function countingEvidence(
  evidence: readonly Evidence[],
  of: Pinned,
  now: Instant,
): readonly Evidence[] {
  return evidence.filter((piece) => piece.from <= now && now < evidenceEnds(piece, of));
}

/** Points, possession on distinct channels, and recordings that stand at a moment. */
export type Standing = {
  readonly points: number;
  readonly possession: number;
  readonly authenticity: boolean;
  readonly declaration: boolean;
  readonly paper: boolean;
  readonly authority: boolean;
  readonly callBack: boolean;
};

/** Sums up the evidence that counts at a moment. Sets do not add up: a higher scope asks a full new set. */
export function standing(evidence: readonly Evidence[], of: Pinned, now: Instant): Standing {
  const counting = countingEvidence(evidence, of, now);
  const channels = new Set(
    counting.flatMap((piece) => (piece.kind === 'possession' ? [piece.item] : [])),
  );
  return {
    points: Math.max(0, ...counting.map((piece) => (piece.kind === 'points' ? piece.points : 0))),
    possession: channels.size,
    authenticity: counting.some((piece) => piece.kind === 'authenticity'),
    declaration: counting.some((piece) => piece.kind === 'declaration'),
    paper: counting.some((piece) => piece.kind === 'paper' && piece.authority === undefined),
    authority: counting.some((piece) => piece.kind === 'paper' && piece.authority !== undefined),
    callBack: counting.some((piece) => piece.kind === 'call-back'),
  };
}

/**
 * What is still missing for a right. By rule 11 a possession factor more, on its own channel, or a paper that a
 * supervisor approved stands for the points; where there is no channel of record the paper stands for all three proofs.
 * Signals together ask for one more possession factor, or for a supervisor's call-back where no channel is left for it
 * (rule 9). An approved paper answers them; without any channel it is the only way.
 */
export function missingFor(
  need: Missing,
  has: Standing,
  ways: Ways,
  signals: readonly Signal[],
): Missing {
  if (needsNothing(need)) return nothing;
  const paperIsAll = has.paper && ways.channels === 0;
  const isOtherWay = ways.otherWay && has.points < need.points;
  const asksMore = signals.length > 0 && !has.paper && !has.authority;
  const isChannelLeft = ways.channels > need.possession + (isOtherWay ? 1 : 0);
  const possessionNeed = need.possession + (asksMore && isChannelLeft ? 1 : 0);
  const spare = has.possession - possessionNeed;
  const pointsReplaced = has.paper || (ways.otherWay && spare >= 1);
  return {
    points: pointsReplaced ? 0 : Math.max(0, need.points - has.points),
    possession: paperIsAll ? 0 : Math.max(0, possessionNeed - has.possession),
    authenticity: need.authenticity && !has.authenticity && !paperIsAll,
    declaration: need.declaration && !has.declaration,
    ...(asksMore && !isChannelLeft && !has.callBack ? { callBack: true } : {}),
    ...(need.authority === true && !has.authority ? { authority: true } : {}),
  };
}

/** Whether nothing is missing. */
export function isComplete(missing: Missing): boolean {
  return (
    missing.points === 0 &&
    missing.possession === 0 &&
    !missing.authenticity &&
    !missing.declaration &&
    missing.callBack !== true &&
    missing.authority !== true
  );
}

/** What a request still misses at a moment. */
export function missing(
  request: Asked & Pinned & Pick<RequestRecord, 'verification'>,
  ways: Ways,
  now: Instant,
): Missing {
  const { evidence, signals } = request.verification;
  return missingFor(neededFor(request, ways), standing(evidence, request, now), ways, signals);
}

/** What taking a request back needs: for the data itself and for deletion as much as asking did, else that it came from the person. */
export function neededToWithdraw(asked: Asked): Missing {
  const asking = neededFor(asked);
  return asking.declaration ? asking : { ...nothing, authenticity: asking.authenticity };
}

/** What a withdrawal still misses: only proof given after it was asked for counts, in the order in which it came. */
export function missingToWithdraw(
  request: Asked & Pinned & Pick<RequestRecord, 'verification' | 'course'>,
  ways: Ways,
  now: Instant,
): Missing {
  const { evidence: all } = request.verification;
  const evidence = all.slice(request.course.withdrawal?.proofs ?? all.length);
  const need = neededToWithdraw(request);
  const has = standing(evidence, request, now);
  if (need.points === 0)
    return { ...need, authenticity: need.authenticity && !has.authenticity && !has.paper };
  return missingFor(need, has, ways, request.verification.signals);
}

/** When the level ends with its oldest counting piece; null where there is none. */
export function levelEnds(evidence: readonly Evidence[], of: Pinned, now: Instant): Instant | null {
  const counting = countingEvidence(evidence, of, now);
  return counting.length === 0
    ? null
    : Math.min(...counting.map((piece) => evidenceEnds(piece, of)));
}

/** Whether the level that the request needs was reached and has not ended. */
export function isVerified(
  request: Asked & Pinned & Pick<RequestRecord, 'verification'>,
  now: Instant,
): boolean {
  if (needsNothing(neededFor(request))) return true;
  const { reachedAt, evidence } = request.verification;
  if (reachedAt === null || reachedAt > now) return false;
  return evidence.every(
    (piece) => now < evidenceEnds(piece, request) || !wasPartOfLevel(piece, reachedAt),
  );
}

function wasPartOfLevel(piece: Evidence, reachedAt: Instant): boolean {
  return piece.from <= reachedAt;
}
