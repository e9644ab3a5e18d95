import type { FieldCode, Problem, ProblemType, transportProblems } from '../contract/problem.ts';
import type { Missing, Refusal } from '../domain/result.ts';
import type { RefusalCode } from '../domain/vocabulary.ts';

/** What a rule's no is, where its code has no status of its own: things stand otherwise. */
const CONFLICT = 409;

/** Problem → status, for all endpoints: all of the transport, and the refusals that are more than a conflict. */
const statuses: Readonly<
  Record<(typeof transportProblems)[number], number> & Partial<Record<RefusalCode, number>>
> = {
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
  'knowledge-locked': 423,
  'set-answered-wrongly-shaped': 422,
  'codes-this-hour-spent': 429,
  'ground-not-in-packs': 422,
  'step-up-needed': 403,
  'pin-not-right': 403,
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
    return statuses[this.type] ?? CONFLICT;
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
