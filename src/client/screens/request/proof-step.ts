import type { RequestView } from '#contract/request.ts';

/** The step of verification that comes next; the drawer puts the focus on it. */
export type ProofStep =
  | 'frozen'
  | 'authority'
  | 'answers'
  | 'ask'
  | 'code'
  | 'send'
  | 'declare'
  | 'wait'
  | 'other'
  | 'done';

/** Chooses the step from what is missing and what the backend allows. `other` is left where only a paper or a supervisor helps. */
export function proofStep({
  verification,
  can,
  conditions,
}: Pick<RequestView, 'verification' | 'can' | 'conditions'>): ProofStep {
  const { missing, set, codes, reachedAt, countsFrom } = verification;
  if (conditions.includes('frozen')) return 'frozen';
  if (reachedAt !== null && countsFrom === null && isNothing(missing)) return 'done';
  if (missing.authority === true && can['see-paper'] === true) return 'authority';
  if (set !== null && can['answer-set'] === true) return 'answers';
  if (missing.points > 0 && can['ask-set'] === true) return 'ask';
  const wantsCode = missing.possession > 0 || missing.authenticity || missing.points > 0;
  if (wantsCode && codes.some((code) => code.state === 'sent')) return 'code';
  if (wantsCode && can['send-code'] === true) return 'send';
  if (missing.points > 0 && can['see-paper'] === true) return 'other';
  if (missing.declaration && can.declare === true) return 'declare';
  if (countsFrom !== null) return 'wait';
  return isNothing(missing) ? 'done' : 'other';
}

function isNothing(missing: RequestView['verification']['missing']): boolean {
  return (
    missing.points === 0 &&
    missing.possession === 0 &&
    !missing.authenticity &&
    !missing.declaration &&
    missing.callBack !== true &&
    missing.authority !== true
  );
}
