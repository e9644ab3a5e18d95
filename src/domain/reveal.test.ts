import { describe, expect, it } from 'vitest';
import { fullProof, NOW, provedRequest, sampleItem } from '../server/conformance/sample-scene.ts';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { DAY } from './instant.ts';
import { freshVerification, type RequestRecord } from './request.ts';
import { mayReveal } from './reveal.ts';

const open = sampleRequest({ id: 'R-1', version: 1 });
const optOut = sampleRequest({ id: 'R-2', version: 1, kind: 'opt-out', scope: null });
const frozen = { at: NOW };
const aged = {
  ...freshVerification(0, []),
  evidence: fullProof(NOW - 14 * DAY),
  reachedAt: NOW - 14 * DAY,
};
const email = sampleItem({ field: 'email' });
const question = sampleItem({ field: 'customer-number' });

describe('a reveal', () => {
  it.each<[string, typeof email, RequestRecord[], string]>([
    ['without a request', email, [], 'no-open-request'],
    ['with a closed request', email, [{ ...open, status: 'closed' }], 'no-open-request'],
    ['with a frozen request', email, [{ ...open, frozen }], 'no-open-request'],
    ['with an open request', email, [open], 'ok'],
    ['with a frozen and an open one', email, [{ ...open, frozen }, open], 'ok'],
    ['of a secret', sampleItem({ field: 'payment-card' }), [provedRequest()], 'never-shown'],
    [
      'of a hash',
      sampleItem({ field: 'imported-number', hashed: true }),
      [provedRequest()],
      'never-shown',
    ],
    [
      'of a declined item',
      sampleItem({ field: 'email', state: 'declined' }),
      [open],
      'declined-item',
    ],
    ['of a question before proof', question, [open], 'sealed-question'],
    ['of a question with an opt-out, which needs no proof', question, [optOut], 'sealed-question'],
    ['of a question after proof', question, [provedRequest()], 'ok'],
    [
      'of a question after proof that has aged',
      question,
      [provedRequest({ verification: aged })],
      'sealed-question',
    ],
    [
      'of a question after the proof of a closed request',
      question,
      [open, provedRequest({ status: 'closed' })],
      'sealed-question',
    ],
    [
      'of a question after proof, then frozen',
      question,
      [open, provedRequest({ frozen })],
      'sealed-question',
    ],
  ])('%s: %s', (_, item, requests, expected) => {
    const verdict = mayReveal(item, requests, NOW, 'hkt');
    expect(verdict.ok ? 'ok' : verdict.code).toBe(expected);
  });
});
