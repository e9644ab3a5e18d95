import type { Situation } from './situation.ts';

/** Mailing lists and their files. */
export function mailingSituations(): readonly Situation[] {
  const list = { params: { mailing: 'ml-a' } };
  return [
    { endpoint: 'readMailings', state: 'lists', sent: {}, answer: 'done', beyond: 'done' },
    { endpoint: 'readMailing', state: 'a list', sent: list, answer: 'done' },
    {
      endpoint: 'readMailing',
      state: 'no list',
      sent: { params: { mailing: 'ml-none' } },
      answer: 'not-found',
    },
    { endpoint: 'prepareMailing', state: 'a list', sent: { ...list, body: {} }, answer: 'done' },
    {
      endpoint: 'prepareMailing',
      state: 'a purpose of nobody',
      sent: { params: { mailing: 'ml-offers' }, body: {} },
      answer: 'purpose-not-registered',
    },
  ];
}
