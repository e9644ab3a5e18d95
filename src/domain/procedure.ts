import { isComplete, isVerified } from './assurance.ts';
import { hasUntold } from './correction.ts';
import type { Scene } from './scene.ts';
import type { ProcedureStep, RequestKind } from './vocabulary.ts';

/** The steps of the procedure that a kind goes through (H7). */
export function procedureOf(kind: RequestKind): readonly ProcedureStep[] {
  switch (kind) {
    case 'opt-out':
      return ['received', 'opt-out', 'answer'];
    case 'inquiry':
      return ['received', 'identity', 'authenticity', 'disclosure', 'answer'];
    case 'correction':
      return ['received', 'identity', 'authenticity', 'correction', 'recipients', 'answer'];
    case 'deletion':
      return ['received', 'identity', 'authenticity', 'deletion', 'answer'];
    case 'legal-demand':
      return ['received', 'identity', 'authenticity', 'answer'];
  }
}

/** Whether a step of the procedure is behind the request. */
export function isStepDone(step: ProcedureStep, scene: Scene): boolean {
  const { request, missing, now } = scene;
  const isVerifiedNow = request.verification.reachedAt !== null && isVerified(request, now);
  // No deletion is carried out before the proof; with the person the proof itself is erased.
  const proved = isVerifiedNow || request.deletion?.finishedAt != null;
  switch (step) {
    case 'received':
      return true;
    case 'identity':
      return proved || isComplete({ ...missing, authenticity: false });
    case 'authenticity':
      return proved || !missing.authenticity;
    case 'disclosure':
      return request.disclosure?.handedOver != null;
    case 'correction':
      return request.correction?.carriedOutAt != null || request.refusal !== null;
    case 'recipients':
      return (
        request.refusal !== null ||
        (request.correction?.carriedOutAt != null && !hasUntold(request.correction))
      );
    case 'deletion':
      return request.deletion?.finishedAt != null;
    case 'opt-out':
      return request.optOut?.carriedOutAt != null;
    case 'answer':
      return request.status === 'closed';
  }
}
