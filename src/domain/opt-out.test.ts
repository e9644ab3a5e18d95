import { describe, expect, it } from 'vitest';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { NOW, sampleItem } from '../server/conformance/sample-scene.ts';
import { MINUTE } from './instant.ts';
import { coversContact, coversItem, isCutShort, isUnstopped, listOf } from './opt-out.ts';
import {
  optOutScopes,
  type ContactKind,
  type ItemField,
  type Purpose,
} from './record-vocabulary.ts';

const contacts: readonly ContactKind[] = ['email', 'phone', 'post'];

describe('the scope of an opt-out (N3b)', () => {
  it.each([
    ['all-marketing', null, ['email', 'phone', 'post']],
    ['email', null, ['email']],
    ['phone', null, ['phone']],
    ['post', null, ['post']],
    ['list-events', 'events', ['email', 'phone', 'post']],
    ['list-product-news', 'product-news', ['email', 'phone', 'post']],
  ] as const)('%s is the list %s and reaches %j', (scope, list, reached) => {
    expect(listOf(scope)).toBe(list);
    expect(contacts.filter((kind) => coversContact(scope, kind))).toEqual(reached);
  });

  it('is one of six, and each stands in the table above', () => {
    expect(optOutScopes).toHaveLength(6);
  });
});

describe('an item that was passed on for marketing', () => {
  it.each<[string, ItemField, readonly Purpose[], readonly string[]]>([
    ['an e-mail for no list', 'email', ['agreement'], ['all-marketing', 'email']],
    ['a phone for no list', 'phone', ['agreement'], ['all-marketing', 'phone']],
    ['an address for no list', 'post', ['agreement'], ['all-marketing', 'post']],
    ['a name for no list', 'name', ['agreement'], ['all-marketing']],
    ['a name for events', 'name', ['agreement', 'events'], ['all-marketing', 'list-events']],
    ['an interest for news', 'interest', ['product-news'], ['all-marketing', 'list-product-news']],
    [
      'an e-mail for both lists',
      'email',
      ['events', 'product-news'],
      ['all-marketing', 'email', 'list-events', 'list-product-news'],
    ],
  ])('%s', (_, field, purposes, reached) => {
    const item = sampleItem({ field, purposes });
    const covering = optOutScopes.filter((scope) => coversItem(scope, item));
    expect(covering.toSorted()).toEqual(reached.toSorted());
  });
});

describe('an opt-out whose marketing has still to be stopped', () => {
  const optOut = {
    scope: 'all-marketing',
    named: [],
    suppressed: [],
    reference: null,
    carriedOutAt: null,
    notices: 0,
  } as const;
  it.each([
    ['was received and is not carried out', {}, true],
    ['is carried out', { optOut: { ...optOut, carriedOutAt: NOW } }, false],
    ['has no wish', { optOut: null }, false],
    ['has ended', { status: 'closed' }, false],
    ['is being carried out', { status: 'carrying-out' }, false],
    ['is of another kind', { kind: 'inquiry' }, false],
  ] as const)('%s: %s', (_, given, is) => {
    const request = sampleRequest({
      id: 'R-1',
      version: 1,
      kind: 'opt-out',
      scope: null,
      optOut,
      ...given,
    });
    expect(isUnstopped(request)).toBe(is);
    // It was cut short once its own call has had its minute.
    const { receivedAt } = request;
    expect(isCutShort(request, receivedAt + MINUTE - 1)).toBe(false);
    expect(isCutShort(request, receivedAt + MINUTE)).toBe(is);
  });
});
