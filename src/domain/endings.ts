import { isComplete, isVerified, neededFor, needsNothing } from './assurance.ts';
import { citation } from './citation.ts';
import type { Clock, Clocks } from './clock.ts';
import { freeBy, isOwed, knownFees } from './fee.ts';
import { DAY, type Instant } from './instant.ts';
import { lapseBarredBy, lapsesFrom } from './lapse.ts';
import { addDays, compareDates, type PlainDate } from './plain-date.ts';
import type { RequestRecord, Wait } from './request.ts';
import { refuse, type Refusal } from './result.ts';
import type { Scene } from './scene.ts';
import type { Outcome } from './vocabulary.ts';
import type { EndingCommand } from './command-vocabulary.ts';

/** Days in which an ended request can be taken up again. */
export const REOPEN_DAYS = 30;

/** Ends that can be taken back: those that gave no answer to what was asked. */
const reopenable: ReadonlySet<Outcome> = new Set([
  'withdrawn',
  'lapsed',
  'duplicate',
  'opened-in-error',
]);

/** What bars one of these commands, or null. Who may give it at all is asked before. */
export function endingRefusal(command: EndingCommand, scene: Scene): Refusal | null {
  switch (command) {
    case 'ask-withdrawal':
      return (
        ofAPerson(scene) ??
        unanswered(scene) ??
        (scene.request.course.withdrawal === null ? null : refuse('withdrawal-open'))
      );
    case 'drop-withdrawal':
      return scene.request.course.withdrawal === null ? refuse('no-withdrawal-asked') : null;
    case 'withdraw':
      return withdraw(scene);
    case 'remind':
      return remind(scene);
    case 'propose-lapse':
      return lapse(scene);
    case 'mark-duplicate':
      return ofAPerson(scene) ?? unanswered(scene) ?? noProposal(scene);
    case 'mark-opened-in-error':
      return isWorkedOn(scene.request) ? refuse('already-worked-on') : null;
    case 'reopen':
      return reopening(scene);
    case 'ask-clarification':
      return (
        aRight(scene) ??
        unanswered(scene) ??
        (openWait(scene, 'clarification') === null ? null : refuse('clarification-open'))
      );
    case 'answer-clarification':
      return openWait(scene, 'clarification') === null ? refuse('no-clarification-open') : null;
    case 'ask-fee':
      return askFee(scene);
    case 'confirm-fee':
    case 'waive-fee':
      if (scene.request.course.fee === null) return refuse('no-fee-asked');
      return isOwed(scene.request) ? null : refuse('fee-paid');
    case 'extend':
      return aRight(scene) ?? extend(scene);
    case 'explain-lateness':
      if (!isLate(scene.clocks)) return refuse('not-late');
      return scene.request.course.lateness === null ? null : refuse('already-explained');
    case 'acknowledge':
      return acknowledging(scene);
  }
}

/** A right that was asked for is acknowledged once, before its answer; an opt-out is confirmed instead. */
function acknowledging(scene: Scene): Refusal | null {
  return (
    aRight(scene) ??
    (scene.request.course.acknowledgedAt === null ? null : refuse('already-acknowledged')) ??
    unanswered(scene)
  );
}

/** Whether a duty to answer was missed: by the policy, or by a law that does not merely recommend. */
export function isLate(clocks: Clocks): boolean {
  return missedBy(clocks).length > 0;
}

/** The clocks whose duty to answer was missed, the earliest date first. */
export function missedBy({ policy, laws }: Clocks): readonly Clock[] {
  return [policy, ...laws]
    .filter(
      (clock) =>
        clock.purpose === 'answer' &&
        !clock.recommended &&
        (clock.status === 'overdue' || clock.status === 'met-late'),
    )
    .toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
}

/** The first day on which an answer was owed and had not been given; null while none was missed. */
export function lateSince(clocks: Clocks): PlainDate | null {
  const due = missedBy(clocks)[0]?.due ?? null;
  return due === null ? null : addDays(due, 1);
}

/** Clocks that a law lets the company extend, while they are not met. */
export function extendable({ laws }: Clocks): readonly Clock[] {
  return laws.filter(
    (clock) =>
      clock.extensionNoticeBy !== null && clock.status !== 'met' && clock.status !== 'met-late',
  );
}

/**
 * A fee is asked once, where a law of the request knows one, of somebody who has shown who they are: asked sooner it would
 * tell that data are held.
 */
function askFee(scene: Scene): Refusal | null {
  const { request } = scene;
  const barred = ofAPerson(scene) ?? unanswered(scene);
  if (barred !== null) return barred;
  if (knownFees(request).length === 0)
    return refuse('fee-not-known', freeBy(request) ?? citation(request.company, 'procedure'));
  if (request.course.fee !== null) return refuse('fee-asked');
  return noProposal(scene) ?? proved(scene);
}

function proved({ request, now, missing }: Scene): Refusal | null {
  return request.verification.reachedAt !== null && isVerified(request, now)
    ? null
    : refuse('verification-needed', citation(request.company, 'identity'), missing);
}

function openWait({ request, now }: Scene, on: Wait['on']): Wait | null {
  return (
    request.waits.find((wait) => wait.on === on && (wait.until === null || wait.until > now)) ??
    null
  );
}

function aRight({ request }: Scene): Refusal | null {
  return request.kind === 'opt-out' || request.kind === 'legal-demand'
    ? refuse('wrong-kind', citation(request.company, 'procedure'))
    : null;
}

function ofAPerson(scene: Scene): Refusal | null {
  return aRight(scene) ?? (scene.customer === null ? refuse('no-customer') : null);
}

/** What was carried out, or decided with finality, is not taken back by any of these. */
function unanswered({ request }: Scene): Refusal | null {
  const isDecided = request.refusal !== null || request.course.lapse !== null;
  return isDecided || request.status === 'carrying-out' || request.disclosure?.started != null
    ? refuse('already-handed-over')
    : null;
}

function noProposal({ request }: Scene): Refusal | null {
  return request.proposal === null ? null : refuse('proposal-pending');
}

/** Withdrawing takes the same proof as asking, or anybody could stop a real request. */
function withdraw(scene: Scene): Refusal | null {
  const { request, missing } = scene;
  if (request.course.withdrawal === null) return refuse('no-withdrawal-asked');
  return (
    unanswered(scene) ??
    (isComplete(missing)
      ? null
      : refuse('verification-needed', citation(request.company, 'authenticity'), missing))
  );
}

function waitsForCustomer(scene: Scene): boolean {
  const { request, now } = scene;
  const isAwaited = (['customer', 'clarification', 'fee'] as const).some(
    (on) => openWait(scene, on) !== null,
  );
  if (isAwaited) return true;
  const isProved = request.verification.reachedAt !== null && isVerified(request, now);
  return !needsNothing(neededFor(request)) && !isProved;
}

function remind(scene: Scene): Refusal | null {
  const { request } = scene;
  const barred = aRight(scene) ?? unanswered(scene) ?? noProposal(scene);
  if (barred !== null) return barred;
  if (!waitsForCustomer(scene)) return refuse('not-waiting');
  return lapsesFrom(request) === null ? null : refuse('already-reminded');
}

function lapse(scene: Scene): Refusal | null {
  const { request, now } = scene;
  const general = aRight(scene) ?? unanswered(scene) ?? noProposal(scene);
  if (general !== null) return general;
  const barredBy = lapseBarredBy(request);
  if (barredBy !== null) return refuse('lapse-not-known', barredBy);
  if (!waitsForCustomer(scene)) return refuse('not-waiting');
  const from = lapsesFrom(request);
  if (from === null) return refuse('not-reminded', citation(request.company, 'procedure'));
  return now >= from ? null : refuse('answer-time-left', citation(request.company, 'procedure'));
}

/** Whether anything was done on a request that would need an answer. */
function isWorkedOn(request: RequestRecord): boolean {
  const { evidence, sets, codes } = request.verification;
  return (
    request.status === 'carrying-out' ||
    evidence.length > 0 ||
    sets.length > 0 ||
    codes.length > 0 ||
    request.proposal !== null ||
    request.refusal !== null ||
    request.disclosure !== null ||
    request.optOut?.carriedOutAt != null ||
    request.course.withdrawal !== null ||
    request.course.lapse !== null
  );
}

/** Until when an ended request can be taken up again; null where its end gave an answer, or nothing that was asked is left. */
export function reopensUntil({
  outcome,
  closedAt,
  wordsErased,
}: Pick<RequestRecord, 'outcome' | 'closedAt' | 'wordsErased'>): Instant | null {
  if (closedAt === null || outcome === null || !reopenable.has(outcome) || wordsErased) return null;
  return closedAt + REOPEN_DAYS * DAY;
}

/** What a person asked went with the deletion that they asked for: taken up again, the request would ask nothing. */
function reopening({ request, now }: Scene): Refusal | null {
  if (request.wordsErased) return refuse('words-erased', citation(request.company, 'procedure'));
  const until = reopensUntil(request);
  if (until === null) return refuse('not-reopenable', citation(request.company, 'answer'));
  return now <= until ? null : refuse('reopening-over', citation(request.company, 'procedure'));
}

/** An extension exists where a law knows one, and until the date itself; after it the request is late. */
function extend(scene: Scene): Refusal | null {
  const { request, clocks, today } = scene;
  if (request.course.extension !== null) return refuse('already-extended');
  const known = extendable(clocks);
  const first = known[0];
  if (first === undefined)
    return refuse('extension-not-known', citation(request.company, 'procedure'));
  const inTime = known.some(
    (clock) =>
      clock.extensionNoticeBy !== null && compareDates(today, clock.extensionNoticeBy) <= 0,
  );
  return inTime ? null : refuse('too-late-to-extend', first.extensionBy ?? first.citation);
}
