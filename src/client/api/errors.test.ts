import { describe, expect, it } from 'vitest';
import { problemTypes } from '#contract/problem.ts';
import { ApiError } from './api-error.ts';
import type { ApiErrorCode } from './api-error.ts';
import { fieldErrorsOf, tellingOf } from './errors.ts';

describe('tellingOf', () => {
  const cases: [ApiErrorCode, string, string][] = [
    ['unknown-check-now', 'unknown', 'check-now'],
    ['internal', 'unknown', 'check-now'],
    ['not-reachable', 'nothing-lost', 'try-again'],
    ['audit-unavailable', 'nothing-changed', 'try-again'],
    ['version-moved', 'nothing-lost', 'look-again'],
    ['fields', 'nothing-lost', 'mend-fields'],
    ['session-expired', 'nothing-changed', 'sign-in'],
    ['four-eyes', 'nothing-changed', 'see-reason'],
  ];
  it.each(cases)('%s: %s, then %s', (code, safety, next) => {
    expect(tellingOf(new ApiError(code))).toMatchObject({ happened: code, safety, next });
  });

  it('never calls a change failed whose outcome nobody knows', () => {
    const promised = problemTypes
      .filter((code) => code === 'internal' || code === 'key-in-progress')
      .map((code) => tellingOf(new ApiError(code)).safety);
    expect(promised).toEqual(['unknown', 'unknown']);
  });

  it('takes what is no answer at all for a backend that cannot be reached', () => {
    expect(tellingOf(new TypeError('x')).happened).toBe('not-reachable');
  });
});

describe('fieldErrorsOf', () => {
  it.each([
    ['/text', 'text'],
    ['/answers/0/answer', 'answers.0.answer'],
    ['/decisions/a~1b~0c', 'decisions.a/b~c'],
  ])('%s belongs to the field %s', (pointer, field) => {
    const failure = new ApiError('fields', { errors: [{ pointer, code: 'too-long' }] });
    expect(fieldErrorsOf(failure)).toEqual({ [field]: 'too-long' });
  });
});
