import type { Can, FieldCode } from '#contract/problem.ts';
import { ApiError, openEnds } from './api-error.ts';
import type { ApiErrorCode } from './api-error.ts';

/** What became of the change, in one of three sentences that never promise more than is known. */
export type Safety = 'nothing-changed' | 'nothing-lost' | 'unknown';
/** What the agent does next. */
export type NextStep =
  | 'try-again'
  | 'check-now'
  | 'sign-in'
  | 'look-again'
  | 'mend-fields'
  | 'wait'
  | 'reload-page'
  | 'see-reason'
  | 'tell-support';

/** What the agent is told: what happened, that nothing is lost, and what comes next. */
export type Telling = {
  readonly happened: ApiErrorCode;
  readonly safety: Safety;
  readonly next: NextStep;
  readonly citation: string | null;
  readonly callId: string | null;
};

/** The one translator from a failed call to what the agent is told; the words stand in the catalogue under `problem`. */
export function tellingOf(thrown: unknown): Telling {
  const failure = thrown instanceof ApiError ? thrown : new ApiError('not-reachable');
  return {
    happened: failure.code,
    safety: safetyOf(failure.code),
    next: nextStepOf(failure.code),
    citation: failure.citation,
    callId: failure.callId,
  };
}

/** Field errors by the name of the form's field: `/answers/0/answer` gives `answers.0.answer`. */
export function fieldErrorsOf(thrown: unknown): Readonly<Record<string, FieldCode>> {
  if (!(thrown instanceof ApiError)) return {};
  return Object.fromEntries(thrown.errors.map(({ pointer, code }) => [nameOf(pointer), code]));
}

function nameOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

function safetyOf(code: ApiErrorCode): Safety {
  if (openEnds.has(code)) return 'unknown';
  return code === 'version-moved' || code === 'fields' || code === 'not-reachable'
    ? 'nothing-lost'
    : 'nothing-changed';
}

type Unrefused = Exclude<ApiErrorCode, RefusalCode>;
type RefusalCode = Exclude<Can, true>['code'];

/** What to do about each failure that is no refusal of a rule; a refusal carries its own reason. */
const nextSteps: Readonly<Record<Unrefused, NextStep>> = {
  'unknown-check-now': 'check-now',
  'key-in-progress': 'check-now',
  'key-expired': 'check-now',
  internal: 'check-now',
  'not-reachable': 'try-again',
  unavailable: 'try-again',
  'audit-unavailable': 'try-again',
  'signed-out': 'sign-in',
  'session-expired': 'sign-in',
  'version-moved': 'look-again',
  'not-found': 'look-again',
  erased: 'look-again',
  fields: 'mend-fields',
  'too-large': 'mend-fields',
  'too-many-calls': 'wait',
  malformed: 'reload-page',
  'key-missing': 'reload-page',
  'key-reused': 'reload-page',
  'version-missing': 'reload-page',
  'method-not-allowed': 'reload-page',
  'unsupported-type': 'reload-page',
  'storage-full': 'tell-support',
};

function nextStepOf(code: ApiErrorCode): NextStep {
  return isUnrefused(code) ? nextSteps[code] : 'see-reason';
}

function isUnrefused(code: ApiErrorCode): code is Unrefused {
  return Object.hasOwn(nextSteps, code);
}
