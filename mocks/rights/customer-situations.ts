import { deletionBody } from '../tiny/deletion-walk.ts';
import type { Sent } from '../tiny/tiny-desk.ts';
import { correctionBody, inquiryBody, optOutBody } from '../tiny/tiny-walk.ts';
import { hold } from './hold-situations.ts';
import type { Situation } from './situation.ts';

const lookUp = (company: string, details: readonly string[]): Sent => ({
  body: { company, purpose: 'customer-contact', details },
});
const reveal = (customer: string, field: string): Sent => ({
  params: { customer, item: `${customer}-${field}` },
  body: { purpose: 'answer-customer' },
});

const share = (customer: string, recipient: string): Sent => ({
  params: { customer },
  version: 1,
  body: {
    recipient,
    items: [`${customer}-email`],
    purpose: 'agreement',
    basis: 'partner-agreement',
  },
});

/** Look-up, customers, reveals and the opening of each kind. */
export function customerSituations(): readonly Situation[] {
  const full = { params: { customer: 'c-full' } };
  const colleague = { params: { customer: 'c-own' } };
  const sealed = 'a question before proof';
  const kinds: readonly (readonly [string, object])[] = [
    ['an inquiry', inquiryBody({ customer: 'c-two' })],
    ['a correction', correctionBody()],
    ['a deletion', deletionBody({ customer: 'c-two' })],
    ['an opt-out', optOutBody({ customer: 'c-two' })],
  ];
  return [
    {
      endpoint: 'lookUpCustomers',
      state: 'customers',
      sent: lookUp('hkt', ['Quillfeather']),
      answer: 'done',
    },
    {
      endpoint: 'lookUpCustomers',
      state: 'customers',
      sent: lookUp('hkt', ['q']),
      answer: 'fields',
    },
    { endpoint: 'readCustomer', state: 'a customer', sent: full, answer: 'done' },
    { endpoint: 'readCustomer', state: 'a colleague', sent: colleague, answer: 'done', own: 'own' },
    { endpoint: 'readCustomerTrail', state: 'a customer', sent: full, answer: 'done' },
    {
      endpoint: 'readCustomerTrail',
      state: 'a colleague',
      sent: colleague,
      answer: 'done',
      own: 'own',
    },
    { endpoint: 'readLedger', state: 'a customer', sent: full, answer: 'done' },
    { endpoint: 'readLedger', state: 'a colleague', sent: colleague, answer: 'done', own: 'own' },
    {
      endpoint: 'shareItems',
      state: 'a partner with an agreement',
      sent: share('c-full', 'r-ship'),
      answer: 'done',
      beyond: 'no-open-request',
    },
    {
      endpoint: 'shareItems',
      state: 'a partner without one',
      sent: share('c-full', 'r-mail'),
      answer: 'agreement-missing',
      beyond: 'no-open-request',
    },
    {
      endpoint: 'shareItems',
      state: 'no request',
      sent: share('c-two', 'r-ship'),
      answer: 'no-open-request',
      beyond: 'no-open-request',
    },
    {
      endpoint: 'shareItems',
      state: 'a colleague',
      sent: share('c-own', 'r-ship'),
      answer: 'no-open-request',
      beyond: 'no-open-request',
      own: 'own',
    },
    { endpoint: 'readLooks', state: 'a customer', sent: full, answer: 'done' },
    { endpoint: 'readLooks', state: 'a colleague', sent: colleague, answer: 'done', own: 'own' },
    {
      endpoint: 'revealItem',
      state: 'a purpose never told',
      sent: { ...reveal('c-full', 'email'), body: { purpose: 'settle-bill' } },
      answer: 'purpose-not-told',
      beyond: 'no-open-request',
    },
    {
      endpoint: 'revealItem',
      state: 'an open request',
      sent: reveal('c-full', 'email'),
      answer: 'done',
      beyond: 'no-open-request',
    },
    {
      endpoint: 'revealItem',
      state: sealed,
      sent: reveal('c-full', 'product-plan'),
      answer: 'sealed-question',
      beyond: 'no-open-request',
    },
    {
      endpoint: 'revealItem',
      state: 'a secret',
      sent: reveal('c-full', 'payment-card'),
      answer: 'never-shown',
      beyond: 'no-open-request',
    },
    {
      endpoint: 'revealItem',
      state: 'no request',
      sent: reveal('c-two', 'email'),
      answer: 'no-open-request',
      beyond: 'no-open-request',
    },
    {
      endpoint: 'revealItem',
      state: 'a colleague',
      sent: reveal('c-own', 'email'),
      answer: 'no-open-request',
      beyond: 'no-open-request',
      own: 'own',
    },
    ...kinds.map(([state, body]): Situation => ({
      endpoint: 'openRequest',
      state,
      sent: { body },
      answer: 'done',
      beyond: 'other-desk',
    })),
    {
      endpoint: 'openRequest',
      state: 'an inquiry of a colleague',
      sent: { body: inquiryBody({ customer: 'c-own' }) },
      answer: 'done',
      beyond: 'other-desk',
      own: 'own',
    },
    { endpoint: 'readHolds', state: 'a customer', sent: full, answer: 'done' },
    { endpoint: 'placeHold', state: 'a customer', sent: { ...full, body: hold }, answer: 'done' },
    { endpoint: 'readDuplicates', state: 'a customer', sent: full, answer: 'done' },
    {
      endpoint: 'readDuplicates',
      state: 'a colleague',
      sent: colleague,
      answer: 'done',
      own: 'own',
    },
    {
      endpoint: 'findDuplicates',
      state: 'a company',
      sent: { body: { company: 'hkt' } },
      answer: 'done',
    },
    {
      endpoint: 'proposeMerge',
      state: 'two records',
      sent: { ...full, body: { with: 'c-alias-1' } },
      answer: 'done',
    },
    {
      endpoint: 'proposeMerge',
      state: 'records that are one person',
      sent: { params: { customer: 'c-alias-1' }, body: { with: 'c-alias-2' } },
      answer: 'already-joined',
    },
    {
      endpoint: 'proposeMerge',
      state: 'a colleague',
      sent: { ...colleague, body: { with: 'c-full' } },
      answer: 'done',
      own: 'own',
    },
  ];
}
