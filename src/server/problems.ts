import type { FieldCode, Problem, ProblemType } from '../contract/problem.ts';
import { statusOfProblem } from '../contract/problem-status.ts';
import type { Missing, Refusal } from '../domain/result.ts';

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
    return statusOfProblem(this.type);
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
