import { describe, expect, it } from 'vitest';
import { changesContact, freshVerification, isOpen, type Correction } from './request.ts';
import { requestStatuses } from './vocabulary.ts';
import { contactKinds, itemFields } from './record-vocabulary.ts';

describe('a request', () => {
  it('begins with nothing proved, and counts failures from then on', () => {
    expect(freshVerification(7, ['urgency'])).toEqual({
      evidence: [],
      sets: [],
      codes: [],
      reachedAt: null,
      countedFrom: 7,
      alertedAt: [],
      signals: ['urgency'],
    });
  });

  it.each(requestStatuses)('that is %s is open unless it is closed', (status) => {
    expect(isOpen({ status })).toBe(status !== 'closed');
  });
});

describe('a correction', () => {
  const of = (field: Correction['field']): Correction => ({
    item: 'i-1',
    field,
    asked: 'new',
    lang: null,
    answeredInquiry: null,
    evidence: [],
    sourceOfTruth: null,
    decision: null,
    statement: null,
    carriedOutAt: null,
    propagation: [],
  });

  it.each(itemFields)('of %s changes a contact point only where it is one', (field) => {
    const contacts: readonly string[] = contactKinds;
    expect(changesContact(of(field))).toBe(contacts.includes(field));
  });

  it.each([null, undefined])('that is %s changes none', (nothing) => {
    expect(changesContact(nothing)).toBe(false);
  });
});
