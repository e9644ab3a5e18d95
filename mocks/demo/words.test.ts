import { describe, expect, it } from 'vitest';
import { catalogues, fill } from './words.ts';

const { en, ...others } = catalogues;
const places = (message: string): string[] => (message.match(/\{\w+\}/g) ?? []).sort();
// The names of the keys are lost.
const keys = Object.keys(en) as (keyof typeof en)[];

describe.each(Object.entries(others))('the words of the panel in %s', (_language, words) => {
  it.each(keys)('%s asks for the same as in English', (key) => {
    expect(places(words[key])).toEqual(places(en[key]));
    expect(words[key]).not.toBe(en[key]);
  });

  it('have no others', () => {
    expect(Object.keys(words).sort()).toEqual([...keys].sort());
  });
});

describe('the words of the panel', () => {
  it('are filled in', () => {
    expect(fill('{n} of {total}', { n: 1200, total: 5000 })).toBe('1,200 of 5,000');
    expect(fill('{n}', {})).toBe('{n}');
  });
});
