import { expect, it } from 'vitest';
import type { WantedFault } from './wanted-fault.ts';
import { faultRuleOf } from './wanted-fault.ts';

const wanted = (call: WantedFault['call']): WantedFault => ({
  id: 'one',
  call,
  nth: 1,
  when: 'before',
  fault: 'internal',
});

it.each<[WantedFault['call'], ReturnType<typeof faultRuleOf>['call']]>([
  [{ endpoint: 'noteRequest' }, { method: 'POST', path: '/api/requests/:request/notes' }],
  [{ endpoint: 'signIn' }, { method: 'POST', path: '/api/sessions' }],
  [
    { method: 'GET', path: '*' },
    { method: 'GET', path: '*' },
  ],
])('%o strikes %o', (call, struck) => {
  expect(faultRuleOf(wanted(call))).toEqual({ ...wanted(call), call: struck });
});

it('throws for an endpoint that there is not', () => {
  expect(() => faultRuleOf(wanted({ endpoint: 'noSuchEndpoint' }))).toThrow();
});
