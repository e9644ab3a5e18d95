import type { Customer } from '../../src/domain/customer.ts';
import { castCustomer, type HashAnswer } from './cast-customer.ts';
import { cast, type CastMember } from './cast.ts';

/** Ms Whitlock as the events desk wrote her down on the phone, before a file brought her in once more. */
export const whitlockBefore: CastMember = {
  ...cast.whitlock,
  id: 'c-w5t8c2n7j4yb',
  person: 'p-w5t8c2n7j4yb',
  desk: 'hkt-events',
  birthDate: '1962-07-20',
  phone: '+44 7700 900418',
  email: 'hannah.whitlock@letterbox.example',
  post: '8 Foundry St, Manchester M4 5BD',
  answers: { 'event-booked': '夏のネットワーク交流会' },
  source: 'customer',
};

/** The record of somebody whom a file brought in as somebody new. */
export function knownAlready(hashAnswer: HashAnswer): Customer {
  return castCustomer(whitlockBefore, hashAnswer);
}
