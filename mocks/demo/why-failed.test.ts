import { expect, it } from 'vitest';
import { whyFailed } from './why-failed.ts';

it.each([
  ['code-not-confirmed', 'why.code-not-confirmed'],
  ['code-tries-spent', 'why.code-tries-spent'],
  ['frozen', 'why.frozen'],
  ['request-closed', 'why.request-closed'],
  ['erased', 'why.gone'],
  ['key-expired', 'why.gone'],
  ['not-found', 'why.gone'],
  ['not-reachable', 'why.not-reachable'],
  ['internal', 'why.not-reachable'],
] as const)('of %s the customer is told by %s', (code, word) => {
  expect(whyFailed(new Error(code))).toBe(word);
});

it('tells of anything else that nobody answered', () => {
  expect(whyFailed('lost')).toBe('why.not-reachable');
});
