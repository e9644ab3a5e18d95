import type { FieldCode, Problem, ProblemType } from '../contract/problem.ts';
import type { Missing, Refusal } from '../domain/result.ts';

/** Refusal code → status: one table for all endpoints. */
const statuses: Readonly<Record<ProblemType, number>> = {
  malformed: 400,
  'key-missing': 400,
  'key-reused': 422,
  'key-in-progress': 409,
  'key-expired': 409,
  'version-missing': 428,
  'version-moved': 412,
  'signed-out': 401,
  'session-expired': 401,
  'not-found': 404,
  erased: 410,
  'method-not-allowed': 405,
  'too-large': 413,
  'unsupported-type': 415,
  fields: 422,
  'too-many-calls': 429,
  'audit-unavailable': 503,
  unavailable: 503,
  'storage-full': 503,
  internal: 500,
  'role-lacks-right': 403,
  'four-eyes': 403,
  'own-record': 403,
  'other-desk': 403,
  'not-yours-to-know': 404,
  'request-closed': 409,
  'wrong-status': 409,
  'wrong-kind': 409,
  'no-customer': 409,
  frozen: 409,
  'not-frozen': 409,
  'verification-needed': 409,
  'knowledge-locked': 423,
  'not-locked': 409,
  'too-few-questions': 409,
  'set-open': 409,
  'no-set-open': 409,
  'set-answered-wrongly-shaped': 422,
  'already-proved': 409,
  'not-channel-of-record': 409,
  'no-code-sent': 409,
  'code-not-confirmed': 409,
  'code-expired': 409,
  'code-tries-spent': 409,
  'codes-this-hour-spent': 429,
  'reference-not-known': 409,
  'paper-not-needed': 409,
  'proposal-pending': 409,
  'nothing-proposed': 409,
  'proposal-changed': 409,
  'decision-missing': 409,
  'not-previewed': 409,
  'withholding-not-approved': 409,
  'ground-not-in-packs': 422,
  'no-way-to-deliver': 409,
  'already-handed-over': 409,
  unanswered: 409,
  'no-open-request': 409,
  'sealed-question': 409,
  'sealed-dispute': 409,
  'second-person-needed': 409,
  'not-correctable': 409,
  'recipients-untold': 409,
  'no-such-recipient': 409,
  'no-such-evidence': 409,
  'declined-item': 409,
  'never-shown': 409,
  'being-erased': 409,
  'already-started': 409,
  'nothing-started': 409,
  'window-over': 409,
  'others-open': 409,
  'nothing-to-delete': 409,
  'not-approved': 409,
  'step-up-needed': 403,
  'pin-not-right': 403,
  'hold-settled': 409,
  'no-tombstone': 409,
  'withdrawal-open': 409,
  'no-withdrawal-asked': 409,
  'lapse-not-known': 409,
  'not-waiting': 409,
  'already-reminded': 409,
  'not-reminded': 409,
  'answer-time-left': 409,
  'no-such-duplicate': 409,
  'already-worked-on': 409,
  'not-reopenable': 409,
  'reopening-over': 409,
  'clarification-open': 409,
  'no-clarification-open': 409,
  'fee-not-known': 409,
  'fee-asked': 409,
  'no-fee-asked': 409,
  'fee-paid': 409,
  'fee-unpaid': 409,
  'extension-not-known': 409,
  'too-late-to-extend': 409,
  'already-extended': 409,
  'not-late': 409,
  'already-explained': 409,
  'late-reason-needed': 409,
  'gateway-down': 409,
  'nothing-changed': 409,
  'already-acknowledged': 409,
  'no-letter-due': 409,
  'letter-outdated': 409,
};

/** Statuses that are counted, not logged one by one: nothing was decided in them. */
const unlogged: ReadonlySet<number> = new Set([400, 401, 405, 413, 415, 429, 500, 503]);

type Extensions = {
  readonly errors?: readonly { pointer: string; code: FieldCode }[];
  readonly allowed?: readonly string[];
  readonly version?: number;
  readonly needed?: Missing;
  readonly citation?: string;
  readonly retryAfter?: number;
};

/** A call's no, thrown from wherever it is found; the app turns it into the one error body. */
export class ProblemError extends Error {
  readonly type: ProblemType;
  readonly extensions: Extensions;

  constructor(type: ProblemType, extensions: Extensions = {}) {
    super(type);
    this.type = type;
    this.extensions = extensions;
  }

  get status(): number {
    return statuses[this.type];
  }

  /** Whether the refusal leaves an event of its own. */
  get isLogged(): boolean {
    return !unlogged.has(this.status);
  }
}

/** Throws a rule's no as a problem. */
export function problemOf(refusal: Refusal): ProblemError {
  return new ProblemError(refusal.code, {
    ...(refusal.citation === null ? {} : { citation: refusal.citation }),
    ...(refusal.missing === null ? {} : { needed: refusal.missing }),
  });
}

/** The one error body. `title` is the type in words of the registry; input and personal data never stand in it. */
export function problemResponse(problem: ProblemError, callId: string): Response {
  const { retryAfter, errors, allowed, ...rest } = problem.extensions;
  const body: Problem = {
    type: problem.type,
    title: problem.type.replaceAll('-', ' '),
    status: problem.status,
    instance: callId,
    ...rest,
    ...(errors === undefined ? {} : { errors: [...errors] }),
    ...(allowed === undefined ? {} : { allowed: [...allowed] }),
  };
  const headers = new Headers({
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
  if (retryAfter !== undefined) headers.set('Retry-After', String(retryAfter));
  if (allowed !== undefined && problem.status === 405) headers.set('Allow', allowed.join(', '));
  return new Response(JSON.stringify(body), { status: problem.status, headers });
}
