import { describe, expect, it } from 'vitest';
import { slips, wordNearness } from './nearness.ts';

describe('slips', () => {
  it.each([
    ['garrett', 'garrett', 0],
    ['garrett', 'garett', 1],
    ['garrett', 'garrrett', 1],
    ['garrett', 'barrett', 1],
    ['garrett', 'garrtet', 1],
    ['garrett', 'agrrtet', 2],
    ['smith', 'smythe', 2],
    ['smith', 'htims', 3],
    ['smith', 'jones', 3],
    ['', 'abc', 3],
    ['a', 'abcde', 3],
  ])('lead from %s to %s in %i, counted to two', (a, b, count) => {
    expect(slips(a, b, 2)).toBe(count);
    expect(slips(b, a, 2)).toBe(count);
  });
});

describe('two words', () => {
  it.each([
    ['tanaka', 'tanaka', 'same'],
    ['tanaka', 'tanake', 'near'],
    ['4510', '4501', 'near'],
    ['katherine', 'catherin', 'near'],
    ['katherine', 'catharina', 'apart'],
    ['liz', 'lizzie', 'near'],
    ['li', 'lin', 'apart'],
    ['chan', 'chen', 'apart'],
    ['lee', 'leo', 'apart'],
    ['12', '13', 'apart'],
    ['佐藤', '佐野', 'apart'],
    ['佐藤', '佐藤健', 'apart'],
    ['123', '1234', 'apart'],
  ])('%s and %s are %s', (a, b, nearness) => {
    expect(wordNearness(a, b)).toBe(nearness);
    expect(wordNearness(b, a)).toBe(nearness);
  });
});
