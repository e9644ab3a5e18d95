import { describe, expect, it } from 'vitest';
import { formCitation, formOf, inFormFirst } from './disclosure-form.ts';
import { lawPackOf } from './law/law-pack-of.ts';

const link = { method: 'link', item: 'i-email' } as const;
const second = { method: 'link', item: 'i-phone' } as const;
const post = { method: 'post', item: 'i-post' } as const;
const byHand = { method: 'in-person', item: null } as const;

describe('the form in which an answer was asked for (APPI 33)', () => {
  it.each([
    [link, 'electronic'],
    [post, 'paper'],
    [byHand, 'paper'],
  ] as const)('%o is %s', (way, form) => {
    expect(formOf(way)).toBe(form);
  });

  it.each([
    ['nothing said', null, [link, second, post, byHand]],
    ['electronic', 'electronic', [link, second, post, byHand]],
    ['paper', 'paper', [post, byHand, link, second]],
  ] as const)('%s: those ways come first, in their order', (_, form, expected) => {
    expect(inFormFirst([link, second, post, byHand], form)).toEqual(expected);
  });

  it('leaves the ways as they are where none gives the form', () => {
    expect(inFormFirst([link], 'paper')).toEqual([link]);
    expect(inFormFirst([], 'paper')).toEqual([]);
  });

  it.each([
    [['jp-appi'], 'APPI Art. 33(2)-(3)'],
    [['hk-pdpo', 'jp-appi'], 'APPI Art. 33(2)-(3)'],
    [['hk-pdpo'], null],
    [[], null],
  ] as const)('under %j it is the customer’s by %s', (packs, expected) => {
    expect(formCitation(packs.map(lawPackOf))).toBe(expected);
  });
});
