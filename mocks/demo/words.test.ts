import { describe, expect, it } from 'vitest';
import { en } from './messages/en.ts';
import { ja } from './messages/ja.ts';
import { fill } from './words.ts';

const places = (message: string): string[] => (message.match(/\{\w+\}/g) ?? []).sort();
const keys = Object.keys(en) as (keyof typeof en)[];

describe('the words of the panel', () => {
  it.each(keys)('%s asks for the same in both languages', (key) => {
    expect(places(ja[key])).toEqual(places(en[key]));
    expect(ja[key]).not.toBe(en[key]);
  });

  it('have no others in Japanese', () => {
    expect(Object.keys(ja).sort()).toEqual([...keys].sort());
  });

  it('are filled in', () => {
    expect(fill('{n} of {total}', { n: 1200, total: 5000 })).toBe('1,200 of 5,000');
    expect(fill('{n}', {})).toBe('{n}');
  });
});
