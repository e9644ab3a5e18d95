import { owedCall } from './promised-call.ts';
import type { RequestRecord } from './request.ts';

/**
 * Whether nothing but the date moves a request: no wait, proof, approval or window of it can end between two looks on
 * one day. A queue looks at such a request once a day and not at every look.
 */
export function standsStill(request: RequestRecord): boolean {
  const { verification, course } = request;
  return (
    request.status === 'closed' ||
    (request.waits.length === 0 &&
      verification.evidence.length === 0 &&
      verification.sets.length === 0 &&
      verification.codes.length === 0 &&
      verification.reachedAt === null &&
      request.disclosure === null &&
      request.deletion === null &&
      request.proposal === null &&
      owedCall(request) === null &&
      course.remindedAt === null)
  );
}
