import type { Sent } from '../tiny/tiny-desk.ts';
import type { Situation } from './situation.ts';

const tell = (customer: string, purpose: string): Sent => ({
  params: { customer },
  version: 1,
  body: { items: [`${customer}-email`], purpose, channel: 'phone', on: '2026-11-02' },
});

/** Purposes that a customer is told of what is held already. */
export function noticeSituations(): readonly Situation[] {
  const beyond = 'no-open-request';
  const of = (state: string, sent: Sent, answer: string): Situation => ({
    endpoint: 'tellPurpose',
    state,
    sent,
    answer,
    beyond,
  });
  return [
    {
      endpoint: 'readNotices',
      state: 'a customer',
      sent: { params: { customer: 'c-full' } },
      answer: 'done',
    },
    {
      endpoint: 'readNotices',
      state: 'a colleague',
      sent: { params: { customer: 'c-own' } },
      answer: 'done',
      own: 'own',
    },
    of('a purpose in force', tell('c-full', 'billing'), 'done'),
    of('a purpose of nobody', tell('c-full', 'partner-offers'), 'purpose-not-registered'),
    of('a purpose told before', tell('c-full', 'agreement'), 'nothing-changed'),
    of('no request', tell('c-two', 'billing'), beyond),
    { ...of('a colleague', tell('c-own', 'billing'), beyond), own: 'own' },
  ];
}
