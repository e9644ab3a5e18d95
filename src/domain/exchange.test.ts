import { describe, expect, it } from 'vitest';
import { drpStatus, exchangeMeaning, mayOpenOn, openDsrStatus } from './exchange.ts';
import type { ExchangeOrigin } from './exchange.ts';
import { exchangeAsks } from './vocabulary.ts';

const origin: ExchangeOrigin = {
  dialect: 'opendsr',
  number: 'n-1',
  asks: 'erasure',
  stated: '2026-10-30T15:00:00Z',
};

describe('what a foreign paper asks for', () => {
  it.each([
    ['access', 'inquiry', 'data', null],
    ['portability', 'inquiry', 'data', null],
    ['access:specific', 'inquiry', 'data', null],
    ['access:categories', 'inquiry', 'categories', null],
    ['rectification', 'correction', null, null],
    ['erasure', 'deletion', null, null],
    ['deletion', 'deletion', null, null],
    ['sale:opt_out', 'opt-out', null, 'all-marketing'],
  ] as const)('%s is a request of the desk: %s', (asks, kind, scope, optOutScope) => {
    expect(exchangeMeaning(asks)).toEqual({ kind, scope, optOutScope });
  });

  it('is known for every word of the list', () => {
    for (const asks of exchangeAsks) expect(exchangeMeaning(asks).kind).toBeTruthy();
  });
});

describe('opening on a foreign paper', () => {
  it.each([
    ['what it asks for', 'deletion', [], 'yes'],
    ['something else', 'inquiry', [], 'exchange-kind-differs'],
    ['a number that came in', 'deletion', [{ exchange: origin }], 'exchange-received'],
    [
      'a number of the other dialect',
      'deletion',
      [{ exchange: { ...origin, dialect: 'drp' } }],
      'yes',
    ],
    ['another number', 'deletion', [{ exchange: { ...origin, number: 'n-2' } }, {}], 'yes'],
  ] as const)('%s: %s', (_, kind, known, answer) => {
    const verdict = mayOpenOn(origin, kind, known);
    expect(verdict.ok ? 'yes' : verdict.code).toBe(answer);
  });
});

describe('where a request stands in other dialects', () => {
  it.each([
    ['received', null, 'pending', 'in_progress', null],
    ['awaiting-identity', null, 'in_progress', 'in_progress', null],
    ['in-review', null, 'in_progress', 'in_progress', null],
    ['awaiting-approval', null, 'in_progress', 'in_progress', null],
    ['carrying-out', null, 'in_progress', 'in_progress', null],
    ['closed', 'granted', 'completed', 'fulfilled', null],
    ['closed', 'partly-granted', 'completed', 'fulfilled', null],
    ['closed', 'refused', 'cancelled', 'denied', 'claim_not_covered'],
    ['closed', 'withdrawn', 'cancelled', 'revoked', null],
    ['closed', 'lapsed', 'cancelled', 'denied', 'insuf_verification'],
    ['closed', 'duplicate', 'cancelled', 'denied', 'other'],
    ['closed', 'opened-in-error', 'cancelled', 'denied', 'other'],
  ] as const)('%s, %s: %s and %s, %s', (status, outcome, openDsr, drp, reason) => {
    const told = { status, outcome, customer: 'c-1', wordsErased: false };
    expect(openDsrStatus(told)).toBe(openDsr);
    expect(drpStatus(told)).toEqual({ status: drp, reason });
  });

  it('says that nobody was found only of a refusal to somebody who never was', () => {
    const refused = { status: 'closed', outcome: 'refused', customer: null } as const;
    expect(drpStatus({ ...refused, wordsErased: false }).reason).toBe('no_match');
    expect(drpStatus({ ...refused, wordsErased: true }).reason).toBe('claim_not_covered');
  });
});
