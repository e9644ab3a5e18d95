import { freshCourse } from './course.ts';
import { freshDeletion, unstarted } from './deletion.ts';
import type { Fee } from './fee.ts';
import { freshDisclosure } from './disclosure.ts';
import type { Instant } from './instant.ts';
import {
  freshVerification,
  type Evidence,
  type QuestionSet,
  type RequestRecord,
  type SentCode,
  type Wait,
} from './request.ts';
import { neededFor } from './assurance.ts';
import { owedCall, settleCall } from './promised-call.ts';
import { settleTransfer } from './transfer.ts';
import type { Signal, WaitingOn } from './vocabulary.ts';
import type { QuestionField } from './record-vocabulary.ts';

/** What is known when a request opens. */
export type Opening = Pick<
  RequestRecord,
  | 'id'
  | 'company'
  | 'desk'
  | 'kind'
  | 'scope'
  | 'channel'
  | 'caller'
  | 'language'
  | 'customer'
  | 'subject'
  | 'words'
  | 'contactGiven'
  | 'creator'
  | 'urgent'
  | 'policyVersion'
  | 'packs'
  | 'optOut'
> &
  Partial<
    Pick<RequestRecord, 'correction' | 'routing' | 'policyTerms' | 'representation' | 'form'>
  >;

/** A request as it is received: counted from its first receipt, with nothing proved (H7). */
export function open(opening: Opening, signals: readonly Signal[], now: Instant): RequestRecord {
  return {
    ...opening,
    correction: opening.correction ?? null,
    routing: opening.routing ?? null,
    representation: opening.representation ?? null,
    form: opening.form ?? null,
    wordsErased: false,
    version: 1,
    receivedAt: now,
    receivedDesk: opening.desk,
    status: 'received',
    outcome: null,
    closedAt: null,
    owner: opening.creator,
    hands: [opening.creator],
    waits: [],
    frozen: null,
    course: freshCourse,
    verification: freshVerification(now, signals),
    disclosure: null,
    deletion: opening.kind === 'deletion' ? freshDeletion : null,
    proposal: null,
    refusal: null,
    notes: [],
    answeredBy: null,
    letters: {},
    transfers: [],
    calls: [],
  };
}

/** Remembers that an account worked on the request, so that its person can never be its second pair of eyes. */
export function withHand(request: RequestRecord, staff: string): RequestRecord {
  return request.hands.includes(staff) ? request : { ...request, hands: [...request.hands, staff] };
}

/** Begins a wait, unless the request already waits on the same. */
export function startWait(
  request: RequestRecord,
  on: WaitingOn,
  since: Instant,
  until: Instant | null,
): RequestRecord {
  const waiting = request.waits.some(
    (wait) => wait.on === on && (wait.until === null || wait.until > since),
  );
  return waiting ? request : { ...request, waits: [...request.waits, { on, since, until }] };
}

/** Ends every open wait on the given. */
export function endWait(request: RequestRecord, on: WaitingOn, now: Instant): RequestRecord {
  const waits = request.waits.map((wait): Wait =>
    wait.on === on && (wait.until === null || wait.until > now) ? { ...wait, until: now } : wait,
  );
  return { ...request, waits };
}

/** Ends every wait that has not ended, but on what is kept. */
function endWaits(request: RequestRecord, now: Instant, kept?: WaitingOn): RequestRecord {
  const waits = request.waits.map((wait): Wait =>
    wait.on !== kept && (wait.until === null || wait.until > now) ? { ...wait, until: now } : wait,
  );
  return { ...request, waits };
}

/** The customer is asked for a fee; the clocks whose law says so wait for it. */
export function askFee(request: RequestRecord, fee: Omit<Fee, 'paidAt'>): RequestRecord {
  const course = { ...request.course, fee: { ...fee, paidAt: null } };
  return startWait({ ...request, course }, 'fee', fee.at, null);
}

/** The fee that was asked has arrived. */
export function payFee(request: RequestRecord, now: Instant): RequestRecord {
  const { fee } = request.course;
  if (fee === null) throw new TypeError('Only a fee that was asked is paid.');
  const course = { ...request.course, fee: { ...fee, paidAt: now } };
  return endWait({ ...request, course }, 'fee', now);
}

/** The desk does without the fee: as if it had never been asked, it moves no date. */
export function waiveFee(request: RequestRecord): RequestRecord {
  const waits = request.waits.filter(({ on }) => on !== 'fee');
  return { ...request, waits, course: { ...request.course, fee: null } };
}

/** The first step of proving moves a received request on. */
export function startProving(request: RequestRecord): RequestRecord {
  return request.status === 'received' ? { ...request, status: 'awaiting-identity' } : request;
}

/** Fixes one whole set for an attempt. */
export function askSet(
  request: RequestRecord,
  questions: readonly QuestionField[],
  now: Instant,
): RequestRecord {
  const { sets } = request.verification;
  const set: QuestionSet = {
    attempt: sets.length + 1,
    points: neededFor(request).points,
    questions,
    askedAt: now,
    verdict: 'open',
    answeredAt: null,
  };
  const asked = startProving({
    ...request,
    verification: { ...request.verification, sets: [...sets, set] },
  });
  const written = request.channel === 'email' || request.channel === 'letter';
  return written ? startWait(asked, 'customer', now, null) : asked;
}

/** Judges the open set as a whole. A confirmed one gives its points, a failed one is one attempt. */
export function judgeSet(
  request: RequestRecord,
  isConfirmed: boolean,
  now: Instant,
): RequestRecord {
  const { verification } = request;
  const sets = verification.sets.map((set): QuestionSet =>
    set.verdict === 'open'
      ? { ...set, verdict: isConfirmed ? 'confirmed' : 'not-confirmed', answeredAt: now }
      : set,
  );
  const points = verification.sets.find((set) => set.verdict === 'open')?.points ?? 0;
  const judged = endWait({ ...request, verification: { ...verification, sets } }, 'customer', now);
  return isConfirmed
    ? addEvidence(judged, [{ kind: 'points', points, at: now, from: now }])
    : judged;
}

/** Adds proofs; the level itself is judged by the caller, because it may need a wait. */
export function addEvidence(request: RequestRecord, evidence: readonly Evidence[]): RequestRecord {
  const { verification } = request;
  return startProving({
    ...request,
    verification: { ...verification, evidence: [...verification.evidence, ...evidence] },
  });
}

/** Puts a code on its way; an earlier one that was not told back yet is replaced. */
export function addCode(request: RequestRecord, code: SentCode): RequestRecord {
  const codes = request.verification.codes.map((sent): SentCode =>
    sent.state === 'sent' ? { ...sent, state: 'replaced' } : sent,
  );
  const proving = startProving({
    ...request,
    verification: { ...request.verification, codes: [...codes, code] },
  });
  return startWait(proving, 'customer', code.sentAt, code.expiresAt);
}

/** Takes a try of the code on its way: confirmed, or one try less. */
export function tryCode(request: RequestRecord, isConfirmed: boolean, now: Instant): RequestRecord {
  const codes = request.verification.codes.map((sent): SentCode => {
    if (sent.state !== 'sent') return sent;
    if (isConfirmed) return { ...sent, state: 'confirmed' };
    const triesLeft = sent.triesLeft - 1;
    return { ...sent, triesLeft, state: triesLeft > 0 ? 'sent' : 'spent' };
  });
  const tried = { ...request, verification: { ...request.verification, codes } };
  const spent = codes.every((code) => code.state !== 'sent');
  return spent ? endWait(tried, 'customer', now) : tried;
}

/** The level is reached: proof is complete, and the request goes to review, unless a second person has it before them. */
export function reachLevel(request: RequestRecord, at: Instant, now: Instant): RequestRecord {
  const status: RequestRecord['status'] =
    request.status === 'awaiting-approval' ? 'awaiting-approval' : 'in-review';
  const reached = { ...request, status, verification: { ...request.verification, reachedAt: at } };
  return endWait(endWait(reached, 'wait-period', now), 'customer', now);
}

/**
 * The level is void: nothing that was proved counts any longer, and a disclosure decided under it starts anew.
 * What was waited for under it (a code told back, a second person) is waited for no longer; a fee that was asked is.
 */
export function voidLevel(request: RequestRecord, now: Instant): RequestRecord {
  const { verification } = request;
  return endWaits(
    {
      ...request,
      status: request.status === 'closed' ? 'closed' : 'awaiting-identity',
      disclosure: withoutDecisions(request.disclosure),
      deletion: unstarted(request.deletion),
      proposal: null,
      course: { ...request.course, withdrawal: null },
      verification: {
        ...verification,
        evidence: [],
        reachedAt: null,
        codes: verification.codes.map((code): SentCode =>
          code.state === 'sent' ? { ...code, state: 'replaced' } : code,
        ),
        sets: verification.sets.map((set): QuestionSet =>
          set.verdict === 'open' ? { ...set, verdict: 'not-confirmed', answeredAt: null } : set,
        ),
      },
    },
    now,
    'fee',
  );
}

/** What was decided goes with the proof, unless a package has left; that an earlier one did not arrive stays true. */
function withoutDecisions(disclosure: RequestRecord['disclosure']): RequestRecord['disclosure'] {
  if (disclosure === null || disclosure.handedOver !== null) return disclosure;
  const { cameBack } = disclosure;
  return cameBack === undefined ? null : { ...freshDisclosure, cameBack };
}

/** The customer pressed "Not me": the level is void and everything stands still until a supervisor has called back. */
export function freeze(request: RequestRecord, now: Instant): RequestRecord {
  return startWait({ ...voidLevel(request, now), frozen: { at: now } }, 'supervisor', now, null);
}

/** A supervisor called back; proving starts anew. */
export function unfreeze(request: RequestRecord, now: Instant): RequestRecord {
  return endWait({ ...request, frozen: null }, 'supervisor', now);
}

/** Where a request stands again once a proposal was sent back or decided. */
export function statusAfterReturn(request: RequestRecord): RequestRecord['status'] {
  if (request.verification.reachedAt !== null) return 'in-review';
  const { sets, codes, evidence } = request.verification;
  return sets.length + codes.length + evidence.length > 0 ? 'awaiting-identity' : 'received';
}

/** A call that was promised is dropped with the request's end. */
function withoutCall(request: RequestRecord, now: Instant): RequestRecord {
  return owedCall(request) === null ? request : settleCall(request, 'dropped', null, now);
}

/** Ends a request. */
export function close(
  request: RequestRecord,
  outcome: NonNullable<RequestRecord['outcome']>,
  answeredBy: RequestRecord['answeredBy'],
  now: Instant,
): RequestRecord {
  const waited = withoutCall({ ...endWaits(request, now), proposal: null }, now);
  const ended = settleTransfer(waited, 'withdrawn', {
    by: null,
    at: now,
    reason: 'request-ended',
  });
  return { ...ended, status: 'closed', outcome, answeredBy, closedAt: now, letters: {} };
}

/** Takes an ended request up again: nothing is proved any longer, and its clocks begin now; the first receipt stays in view. */
export function reopen(request: RequestRecord, by: string, now: Instant): RequestRecord {
  const { outcome, closedAt, course } = request;
  if (outcome === null || closedAt === null) throw new TypeError('Only an ended request reopens.');
  const reopened: RequestRecord = {
    ...request,
    status: 'received',
    outcome: null,
    closedAt: null,
    answeredBy: null,
    // What stayed may go now; it is decided anew.
    deletion: request.deletion === null ? null : freshDeletion,
    owner: by,
    frozen: null,
    refusal: null,
    course: {
      ...freshCourse,
      reopenings: [...course.reopenings, { at: now, outcome, closedAt }],
    },
  };
  return { ...voidLevel(reopened, now), status: 'received' };
}

/** Takes a duplicate in: the earliest receipt counts, everyone's hands are remembered, and the lowest state is inherited. */
export function takeIn(
  request: RequestRecord,
  duplicate: RequestRecord,
  now: Instant,
): RequestRecord {
  const earlier = duplicate.receivedAt < request.receivedAt ? duplicate : request;
  const joined: RequestRecord = {
    ...request,
    receivedAt: earlier.receivedAt,
    receivedDesk: earlier.receivedDesk,
    hands: [...new Set([...request.hands, ...duplicate.hands])],
  };
  const isLower = duplicate.verification.reachedAt === null;
  return isLower && request.verification.reachedAt !== null ? voidLevel(joined, now) : joined;
}
