import { isVerified, needed } from './assurance.ts';
import { freshDisclosure, isApproved, undecided, withholds } from './disclosure.ts';
import type { Instant } from './instant.ts';
import type { RequestRecord, Wait } from './request.ts';
import type { Scene } from './scene.ts';
import type { Condition, NextAction, ProcedureStep, RequestKind } from './vocabulary.ts';

/** What a request waits for, if anything: the oldest wait that has not ended. */
export function currentWait(request: RequestRecord, now: Instant): Wait | null {
  return request.waits.find((wait) => wait.until === null || wait.until > now) ?? null;
}

/** The one thing that happens next on a request. */
export function nextAction(
  scene: Pick<Scene, 'request' | 'now' | 'items' | 'digest' | 'customer'>,
): NextAction {
  const { request, now } = scene;
  if (request.status === 'closed') return 'none';
  if (request.proposal !== null) return 'decide-proposal';
  if (request.refusal !== null) return 'close';
  if (request.frozen !== null) return 'unfreeze';
  if (request.kind === 'opt-out') {
    if (request.optOut?.carriedOutAt == null) return 'carry-out-opt-out';
    return request.channel === 'phone' || request.channel === 'visit' ? 'read-back' : 'close';
  }
  if (request.disclosure?.handedOver != null) return 'close';
  if (
    needed(request.kind, request.scope).points > 0 &&
    !(request.verification.reachedAt !== null && isVerified(request, now))
  ) {
    return waitingForProof(scene);
  }
  if (request.kind !== 'inquiry') return 'none';
  return disclosing(scene);
}

function waitingForProof(scene: Pick<Scene, 'request' | 'now' | 'customer'>): NextAction {
  const wait = currentWait(scene.request, scene.now);
  if (wait?.on === 'wait-period') return 'wait-period';
  if (wait?.on === 'customer') return 'wait-for-customer';
  const failed = scene.request.verification.sets.some((set) => set.verdict === 'not-confirmed');
  return scene.customer === null && failed ? 'answer-unproven' : 'verify';
}

function disclosing(scene: Pick<Scene, 'request' | 'now' | 'items' | 'digest'>): NextAction {
  const disclosure = scene.request.disclosure ?? freshDisclosure;
  if (undecided(scene.items, disclosure, scene.request.scope).length > 0) return 'decide-items';
  if (disclosure.previewed !== scene.digest) return 'preview';
  return withholds(disclosure) && !isApproved(disclosure, scene.digest, scene.now)
    ? 'decide-items'
    : 'hand-over';
}

/** The steps of the procedure that a kind goes through (H7). */
export function procedureOf(kind: RequestKind): readonly ProcedureStep[] {
  switch (kind) {
    case 'opt-out':
      return ['received', 'opt-out', 'answer'];
    case 'inquiry':
      return ['received', 'identity', 'authenticity', 'disclosure', 'answer'];
    case 'correction':
    case 'deletion':
    case 'legal-demand':
      return ['received', 'identity', 'authenticity', 'answer'];
  }
}

/** Whether a step of the procedure is behind the request. */
export function isStepDone(step: ProcedureStep, scene: Scene): boolean {
  const { request, missing, now } = scene;
  const proved = request.verification.reachedAt !== null && isVerified(request, now);
  switch (step) {
    case 'received':
      return true;
    case 'identity':
      return proved || (missing.points === 0 && missing.possession === 0 && !missing.declaration);
    case 'authenticity':
      return proved || !missing.authenticity;
    case 'disclosure':
      return request.disclosure?.handedOver != null;
    case 'opt-out':
      return request.optOut?.carriedOutAt != null;
    case 'answer':
      return request.status === 'closed';
  }
}

/** Conditions that lie across the states. */
export function conditionsOf(
  request: RequestRecord,
  lockedUntil: Instant | null,
  daysLeft: number | null,
  now: Instant,
): readonly Condition[] {
  if (request.status === 'closed') return [];
  return [
    ...(request.frozen === null ? [] : ['frozen' as const]),
    ...(lockedUntil === null ? [] : ['locked' as const]),
    ...(daysLeft !== null && daysLeft < 0 ? ['overdue' as const] : []),
    ...(currentWait(request, now) === null ? [] : ['waiting' as const]),
  ];
}
