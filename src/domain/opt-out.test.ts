import { describe, expect, it } from 'vitest';
import { sampleItem } from '../server/conformance/sample-scene.ts';
import { coversContact, coversItem, listOf } from './opt-out.ts';
import { optOutScopes, type ContactKind, type ItemField, type Purpose } from './vocabulary.ts';

const contacts: readonly ContactKind[] = ['email', 'phone', 'post'];

describe('the scope of an opt-out', () => {
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
