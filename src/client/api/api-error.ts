import type { Problem, ProblemType } from '#contract/problem.ts';

/** What a call can come to besides an answer: a problem of the registry, nobody there, or a change whose outcome nobody has told us. */
export type ApiErrorCode = ProblemType | 'not-reachable' | 'unknown-check-now';

/** What is known about a call that gave no answer. It holds codes and ids, never what was typed. */
export type ApiErrorFacts = {
  readonly code: ApiErrorCode;
  readonly status: number | null;
  readonly callId: string | null;
  readonly errors: NonNullable<Problem['errors']>;
  readonly allowed: readonly string[];
  readonly version: number | null;
  readonly needed: NonNullable<Problem['needed']> | null;
  readonly citation: string | null;
  /** Seconds to wait, where the backend said so. */
  readonly retryAfter: number | null;
};

const nothingKnown: Omit<ApiErrorFacts, 'code'> = {
  status: null,
  callId: null,
  errors: [],
  allowed: [],
  version: null,
  needed: null,
  citation: null,
  retryAfter: null,
};

/** A call that gave no answer; its message is the code, so that a console shows nothing personal. */
export class ApiError extends Error implements ApiErrorFacts {
  readonly code: ApiErrorCode;
  readonly status: number | null;
  readonly callId: string | null;
  readonly errors: ApiErrorFacts['errors'];
  readonly allowed: readonly string[];
  readonly version: number | null;
  readonly needed: ApiErrorFacts['needed'];
  readonly citation: string | null;
  readonly retryAfter: number | null;

  constructor(code: ApiErrorCode, facts: Partial<Omit<ApiErrorFacts, 'code'>> = {}) {
    super(code);
    this.name = 'ApiError';
    const known = { ...nothingKnown, ...facts };
    this.code = code;
    this.status = known.status;
    this.callId = known.callId;
    this.errors = known.errors;
    this.allowed = known.allowed;
    this.version = known.version;
    this.needed = known.needed;
    this.citation = known.citation;
    this.retryAfter = known.retryAfter;
  }
}

/** Whether a thrown thing is a call's failure with that code. */
export function isApiError(thrown: unknown, code?: ApiErrorCode): thrown is ApiError {
  return thrown instanceof ApiError && (code === undefined || thrown.code === code);
}

/** Whether nobody answered: the frame tells that once for everything that could not be read. */
export function isUnanswered(thrown: unknown): boolean {
  return isApiError(thrown, 'not-reachable') || isApiError(thrown, 'unavailable');
}

/** What leaves open whether a change was done. */
export const openEnds: ReadonlySet<ApiErrorCode> = new Set([
  'unknown-check-now',
  'internal',
  'key-in-progress',
]);

/** Whether nobody can say what became of a change: it is sent again as it was, or not at all. */
export function isOpenEnded(thrown: unknown): boolean {
  return isApiError(thrown) && openEnds.has(thrown.code);
}
