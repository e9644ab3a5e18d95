import type { RefusalCode } from '../domain/refusal-codes.ts';
import type { ProblemType, transportProblems } from './problem.ts';

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

/** The status that a problem is answered with. */
export function statusOfProblem(type: ProblemType): number {
  return statuses[type] ?? CONFLICT;
}
