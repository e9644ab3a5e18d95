import { describe, expect, it } from 'vitest';
import { sampleItems, TODAY } from '../server/conformance/sample-scene.ts';
import { addableFields, addedField, additionOf, freshItem, isAddable } from './addition.ts';
import { isNeverDisclosed, isFreeText } from './customer.ts';
import { isQuestion } from './knowledge.ts';
import type { ItemField } from './record-vocabulary.ts';

const fresh = (field: ItemField) =>
  freshItem(
    { item: 'i-new', field, lang: 'ja', asked: '山田' },
    { desk: 'desk-2', channel: 'letter' },
    TODAY,
  );

describe('what may be added', () => {
  it.each(addableFields)('%s has a name that leads back to it', (field) => {
    expect(addedField(additionOf(field))).toBe(field);
  });

  it.each([
    ['a question', 'add:customer-number'],
    ['a note', 'add:note'],
    ['a secret', 'add:password'],
    ['nothing', 'add:'],
    ['a field alone', 'email'],
    ['an item that is held', 'i-email'],
    ['another spelling', 'ADD:email'],
  ])('is never %s', (_, item) => {
    expect(addedField(item)).toBeNull();
  });

  it('would serve as no question, is no free text and no secret', () => {
    const items = addableFields.map(fresh);
    const withheld = items.filter(
      (item) => isQuestion(item) || isFreeText(item) || isNeverDisclosed(item),
    );
    expect(withheld).toEqual([]);
  });
});

describe('a field may be added', () => {
  it.each([
    ['a first name', 'name', [], true],
    ['a second name', 'name', ['name'], false],
    ['a name beside other fields', 'name', ['email', 'note'], true],
    ['a name beside other fields and a name', 'name', ['email', 'name'], false],
    ['a second date of birth', 'birth-date', ['birth-date'], false],
    ['a second e-mail', 'email', ['email'], true],
    ['a second phone', 'phone', ['phone', 'phone'], true],
    ['a second postal address', 'post', ['post'], true],
    ['a second language', 'language', ['language'], false],
  ] as const)('%s: %s beside %j: %s', (_, field, held, may) => {
    expect(isAddable(field, sampleItems(...held))).toBe(may);
  });
});

describe('what was added', () => {
  it('is held for answering, from the customer by this desk, and shared with nobody', () => {
    expect(fresh('name')).toEqual({
      id: 'i-new',
      field: 'name',
      state: 'held',
      value: '山田',
      lang: 'ja',
      hashed: false,
      purposes: ['inquiry-reply'],
      source: 'customer',
      collectedOn: TODAY,
      collectedBy: 'desk-2',
      collectedChannel: 'letter',
      changedOn: TODAY,
      disputed: false,
      shared: false,
      sharings: [],
    });
  });
});
