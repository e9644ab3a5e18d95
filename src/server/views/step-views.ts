import type { RequestView } from '../../contract/request.ts';
import { isStepDone, procedureOf } from '../../domain/procedure.ts';
import type { ProcedureStep } from '../../domain/vocabulary.ts';
import type { SetScene } from '../scene-of.ts';

/** The steps of the prescribed procedure: what is done and when, what is next. */
export function stepViews(scene: SetScene): RequestView['steps'] {
  const steps = procedureOf(scene.request.kind);
  const next = steps.find((step) => !isStepDone(step, scene));
  return steps.map((step) => {
    const done = isStepDone(step, scene);
    return {
      step,
      state: done ? 'done' : step === next ? 'now' : 'todo',
      at: done ? doneAt(step, scene) : null,
    };
  });
}

function doneAt(step: ProcedureStep, { request }: SetScene): number | null {
  const { evidence, reachedAt } = request.verification;
  switch (step) {
    case 'received':
      return request.receivedAt;
    case 'identity':
      return (
        reachedAt ??
        evidence.find((piece) => piece.kind === 'points' || piece.kind === 'paper')?.at ??
        null
      );
    case 'authenticity':
      return evidence.find((piece) => piece.kind === 'authenticity')?.at ?? reachedAt;
    case 'disclosure':
      return request.disclosure?.handedOver?.at ?? null;
    case 'correction':
      return request.correction?.carriedOutAt ?? request.refusal?.at ?? null;
    case 'recipients':
      return (
        request.correction?.propagation.reduce<number | null>(
          (last, one) => Math.max(last ?? 0, one.at),
          null,
        ) ??
        request.correction?.carriedOutAt ??
        request.refusal?.at ??
        null
      );
    case 'deletion':
      return request.deletion?.finishedAt ?? null;
    case 'opt-out':
      return request.optOut?.carriedOutAt ?? null;
    case 'answer':
      return request.closedAt;
  }
}
