import { describe, expect, it } from 'vitest';
import { callDetails } from './call-details.ts';

describe('callDetails', () => {
  it.each([
    ['one detail', [], '佐藤 恵子', ['佐藤 恵子']],
    [
      'commas of any script',
      [],
      'Chan, 1984-03-02、 0312345678',
      ['Chan', '1984-03-02', '0312345678'],
    ],
    ['nothing between commas', [], ' , ,Lee, ', ['Lee']],
    ['too many parts stay with the last', [], 'a, b, c, d', ['a', 'b', 'c, d']],
    ['details set aside come first', ['a'], 'b, c', ['a', 'b', 'c']],
    ['room for one more', ['a', 'b'], 'c, d', ['a', 'b', 'c, d']],
    ['no room', ['a', 'b', 'c'], 'd', ['a', 'b', 'c']],
    ['nothing typed', ['a'], '', ['a']],
    ['nothing at all', [], '  ', []],
  ])('%s', (_name, setAside, typed, details) => {
    expect(callDetails(setAside, typed)).toEqual(details);
  });
});
