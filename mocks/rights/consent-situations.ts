import { recordConsent } from '../../src/contract/consents.ts';
import type { Sent, TinyDesk } from '../tiny/tiny-desk.ts';
import { inquiryBody, TinyWalk } from '../tiny/tiny-walk.ts';
import type { Situation } from './situation.ts';

/** Answers to direct mail: to be written down, and one of today to be taken back. */
export async function consentSituations(desk: TinyDesk): Promise<readonly Situation[]> {
  await TinyWalk.open(desk, inquiryBody({ customer: 'c-post' }));
  const say = (customer: string, field: string, given: boolean, version: number): Sent => ({
    params: { customer },
    version,
    body: { item: `${customer}-${field}`, given, channel: 'phone', on: '2026-11-02' },
  });
  await desk.done('ada', recordConsent, say('c-post', 'post', false, 1));
  const beyond = 'no-open-request';
  const today = { params: { customer: 'c-post' }, version: 2, body: { item: 'c-post-post' } };
  const old = { params: { customer: 'c-full' }, version: 1, body: { item: 'c-full-email' } };
  const read = (state: string, customer: string): Situation => ({
    endpoint: 'readConsents',
    state,
    sent: { params: { customer } },
    answer: 'done',
  });
  const of = (endpoint: string, state: string, sent: Sent, answer: string): Situation => ({
    endpoint,
    state,
    sent,
    answer,
    beyond: answer,
  });
  return [
    read('a customer', 'c-full'),
    { ...read('a colleague', 'c-own'), own: 'own' },
    // A no needs no request: every desk of the company writes it down.
    of('recordConsent', 'a no', say('c-full', 'email', false, 1), 'done'),
    { ...of('recordConsent', 'a yes', say('c-full', 'post', true, 1), 'done'), beyond },
    of('recordConsent', 'a yes, no request', say('c-two', 'email', true, 1), beyond),
    of('recordConsent', 'said before', say('c-full', 'email', true, 1), 'nothing-changed'),
    { ...of('recordConsent', 'a colleague', say('c-own', 'email', false, 1), 'done'), own: 'own' },
    { ...of('takeBackConsent', 'an entry of today', today, 'done'), beyond },
    of('takeBackConsent', 'what came with the record', old, 'recorded-earlier'),
  ];
}
