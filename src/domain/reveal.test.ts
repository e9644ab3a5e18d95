import { describe, expect, it } from 'vitest';
import { fullProof, NOW, provedRequest, sampleItem } from '../server/conformance/sample-scene.ts';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { citation } from './citation.ts';
import { freshCorrection } from './correction.ts';
import { freshDeletion } from './deletion.ts';
import { DAY } from './instant.ts';
import { freshVerification, type RequestRecord } from './request.ts';
import { policyNotices } from './policies/purpose-notices.ts';
import { alertsSupervisor, mayReveal, mayRevealFor, type RevealScene } from './reveal.ts';
import { revealPurposes, type RevealPurpose } from './record-vocabulary.ts';

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

describe('a refused reveal', () => {
  const started = {
    at: NOW,
    by: 'ada',
    approvedBy: 'sue',
    digest: '',
    windowEndsAt: NOW + DAY,
    plan: {},
  };
  const erasing = { ...open, id: 'R-3', deletion: { ...freshDeletion, started } };
  const correction = freshCorrection(email, 'asked', null, { id: 'e-1', by: 'ada', at: NOW });
  const disputing = { ...open, id: 'R-4', correction };
  it.each([
    [
      'while the person is being erased',
      email,
      [provedRequest(), erasing],
      'being-erased',
      'procedure',
    ],
    ['without a request', email, [], 'no-open-request', 'purpose'],
    ['of a secret', sampleItem({ field: 'password' }), [open], 'never-shown', 'delivery'],
    ['of what is asked to be changed', email, [open, disputing], 'sealed-dispute', 'identity'],
    ['of a question', question, [open], 'sealed-question', 'identity'],
  ] as const)('%s cites its clause', (_, item, requests, code, clause) => {
    expect(mayReveal(item, requests, NOW, 'hkt')).toEqual({
      ok: false,
      code,
      citation: citation('hkt', clause),
      missing: null,
    });
  });

  it.each([
    ['proof in one of two requests', question, [open, provedRequest()]],
    ['proof, though it is in dispute', email, [disputing, provedRequest()]],
    ['a dispute about another item', sampleItem({ field: 'phone' }), [disputing]],
  ] as const)('is none with %s', (_, item, requests) => {
    expect(mayReveal(item, requests, NOW, 'hkt')).toEqual({ ok: true, value: true });
  });
});

describe('the purpose of a reveal (N3a)', () => {
  const announced = {
    purpose: 'customer-survey',
    version: 1,
    words: null,
    announcedOn: '2026-12-01',
  } as const;
  const scene: RevealScene = {
    company: 'hkt',
    register: [...policyNotices('hkt'), announced],
    today: '2026-11-22',
    now: NOW,
  };
  const inquiry = provedRequest({ id: 'R-5', kind: 'inquiry', scope: 'data' });
  const correcting = provedRequest({ id: 'R-6', kind: 'correction', scope: null });
  const billed = sampleItem({ field: 'last-invoice-amount', purposes: ['agreement', 'billing'] });
  const sent = sampleItem({ field: 'post', purposes: ['delivery', 'customer-survey'] });
  const phone = sampleItem({ field: 'phone', purposes: ['agreement', 'product-news'] });
  const name = sampleItem({ field: 'name' });

  it.each<[RevealPurpose, string, typeof email, RequestRecord[], string]>([
    ['answer-customer', 'with any open request', billed, [correcting], 'ok'],
    ['answer-customer', 'without one', billed, [], 'no-open-request'],
    ['check-correction', 'with a correction', billed, [correcting], 'ok'],
    ['check-correction', 'with an inquiry', billed, [inquiry], 'purpose-unfit'],
    [
      'check-correction',
      'with a frozen correction',
      billed,
      [inquiry, { ...correcting, frozen }],
      'purpose-unfit',
    ],
    ['prepare-disclosure', 'with an inquiry', billed, [inquiry], 'ok'],
    [
      'prepare-disclosure',
      'with a closed inquiry',
      billed,
      [{ ...inquiry, status: 'closed' }, correcting],
      'purpose-unfit',
    ],
    ['reach-customer', 'of a phone', phone, [inquiry], 'ok'],
    ['reach-customer', 'of a name', name, [inquiry], 'ok'],
    ['reach-customer', 'of an invoice', billed, [inquiry], 'purpose-unfit'],
    ['settle-bill', 'of what was given for it', billed, [inquiry], 'ok'],
    ['settle-bill', 'of a phone', phone, [inquiry], 'purpose-not-told'],
    ['arrange-delivery', 'of an address', sent, [inquiry], 'ok'],
    ['arrange-delivery', 'of an invoice', billed, [inquiry], 'purpose-not-told'],
    ['offer-news', 'of a phone', phone, [inquiry], 'ok'],
    ['offer-news', 'of an address', sent, [inquiry], 'purpose-not-told'],
    ['ask-survey', 'before it is announced', sent, [inquiry], 'purpose-not-announced'],
  ])('%s %s', (purpose, _, item, requests, expected) => {
    const verdict = mayRevealFor(purpose, item, requests, scene);
    expect(verdict.ok ? 'ok' : verdict.code).toBe(expected);
    if (expected.startsWith('purpose'))
      expect(verdict).toMatchObject({ citation: citation('hkt', 'purpose') });
  });

  it.each(revealPurposes)('%s opens nothing that stays sealed', (purpose) => {
    expect(mayRevealFor(purpose, question, [open], scene)).toMatchObject({
      code: 'sealed-question',
    });
  });
});

describe('refused reveals of one account in a day (N6)', () => {
  it('tell a supervisor at the third, and once', () => {
    expect([1, 2, 3, 4, 5].map(alertsSupervisor)).toEqual([false, false, true, false, false]);
  });
});
