import { isVerified, neededFor, needsNothing } from './assurance.ts';
import { hasUntold } from './correction.ts';
import { freshDisclosure, isApproved, undecided, withholds } from './disclosure.ts';
import { lapseBarredBy, lapsesFrom } from './lapse.ts';
import { isOwed } from './fee.ts';
import { freshDeletion, isDeletionApproved } from './deletion.ts';
import type { Instant } from './instant.ts';
import { asksHistory } from './own-history.ts';
import { isCallDue, owedCall } from './promised-call.ts';
import type { RequestRecord, Wait } from './request.ts';
import { isAtWrongDesk } from './astray.ts';
import type { Scene } from './scene.ts';
import { openOffer } from './transfer.ts';
import type { Condition, NextAction } from './vocabulary.ts';

/** What a request waits for, if anything: the oldest wait that has not ended. */
export function currentWait(request: RequestRecord, now: Instant): Wait | null {
  return request.waits.find((wait) => wait.until === null || wait.until > now) ?? null;
}

/** The one thing that happens next on a request. */
export function nextAction(
  scene: Pick<Scene, 'request' | 'now' | 'items' | 'digest' | 'customer' | 'deletion'>,
): NextAction {
  const { request, now } = scene;
  if (request.status === 'closed') return 'none';
  if (request.proposal !== null) return 'decide-proposal';
  if (request.refusal !== null || request.course.lapse !== null) return 'close';
  if (request.frozen !== null) return 'unfreeze';
  const started = request.deletion?.started ?? null;
  if (started !== null) return now < started.windowEndsAt ? 'deletion-window' : 'erasing';
  if (isCallDue(request, now)) return 'call-customer';
  if (request.kind === 'opt-out') {
    if (request.optOut?.carriedOutAt == null) return 'carry-out-opt-out';
    return request.channel === 'phone' || request.channel === 'visit' ? 'read-back' : 'close';
  }
  if (request.disclosure?.handedOver != null) return 'close';
  if (request.course.withdrawal !== null) return 'withdraw';
  if (mayLapse(scene)) return 'propose-lapse';
  if (request.correction?.carriedOutAt != null)
    return hasUntold(request.correction) ? 'tell-recipients' : 'close';
  if (
    !needsNothing(neededFor(request)) &&
    !(request.verification.reachedAt !== null && isVerified(request, now))
  ) {
    return waitingForProof(scene);
  }
  const next = carryingOut(scene);
  return isOwed(request) && costing.has(next) ? 'wait-for-fee' : next;
}

/** What is prepared while a fee is awaited, and not done. */
const costing: ReadonlySet<NextAction> = new Set([
  'hand-over',
  'decide-correction',
  'start-deletion',
]);

function carryingOut(
  scene: Pick<Scene, 'request' | 'now' | 'items' | 'digest' | 'deletion'>,
): NextAction {
  const { request } = scene;
  if (request.kind === 'correction' && request.correction !== null) return 'decide-correction';
  if (request.kind === 'deletion') return deleting(scene);
  if (request.kind !== 'inquiry') return 'none';
  return disclosing(scene);
}

function deleting({
  request,
  deletion,
  now,
}: Pick<Scene, 'request' | 'deletion' | 'now'>): NextAction {
  if (deletion === null) return 'none';
  if (deletion.blocking.length > 0) return 'close-others';
  return isDeletionApproved(request.deletion ?? freshDeletion, deletion.digest, now)
    ? 'start-deletion'
    : 'decide-deletion';
}

function mayLapse({ request, now }: Pick<Scene, 'request' | 'now'>): boolean {
  const from = lapsesFrom(request);
  return from !== null && now >= from && lapseBarredBy(request) === null;
}

function waitingForProof(scene: Pick<Scene, 'request' | 'now' | 'customer'>): NextAction {
  const wait = currentWait(scene.request, scene.now);
  if (wait?.on === 'wait-period') return 'wait-period';
  if (wait?.on === 'customer' || wait?.on === 'clarification') return 'wait-for-customer';
  const failed = scene.request.verification.sets.some((set) => set.verdict === 'not-confirmed');
  return scene.customer === null && failed ? 'answer-unproven' : 'verify';
}

function disclosing(scene: Pick<Scene, 'request' | 'now' | 'items' | 'digest'>): NextAction {
  const disclosure = scene.request.disclosure ?? freshDisclosure;
  if (asksHistory(scene.request))
    return isApproved(disclosure, scene.digest, scene.now) ? 'hand-over' : 'propose-history';
  if (undecided(scene.items, disclosure, scene.request.scope).length > 0) return 'decide-items';
  if (disclosure.previewed !== scene.digest) return 'preview';
  return withholds(disclosure) && !isApproved(disclosure, scene.digest, scene.now)
    ? 'decide-items'
    : 'hand-over';
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
    ...(hasComeBack(request) ? ['came-back' as const] : []),
    ...callConditions(request),
    ...(openOffer(request) === null ? [] : ['offered' as const]),
    ...(isAtWrongDesk(request) ? ['wrong-desk' as const] : []),
  ];
}

/** Whether the package was not delivered, and no other has left since. */
export function hasComeBack({ disclosure }: Pick<RequestRecord, 'disclosure'>): boolean {
  return disclosure?.cameBack != null && disclosure.handedOver === null;
}

/** Whether something undid the work on an open request: "Not me" was pressed, or the package came back. */
export function wentWrong(
  request: Pick<RequestRecord, 'status' | 'frozen' | 'disclosure'>,
): boolean {
  return request.status !== 'closed' && (request.frozen !== null || hasComeBack(request));
}

function callConditions(request: RequestRecord): readonly Condition[] {
  const call = owedCall(request);
  if (call === null) return [];
  return [call.state === 'missed' ? 'call-missed' : 'call-promised'];
}
