import { describe, expect, it } from 'vitest';
import { counted } from './counted.ts';

describe('words that stand more than once', () => {
  it.each([
    [[], []],
    [['Name'], ['Name']],
    [
      ['Name', 'Phone', 'Name', 'Name'],
      ['Name ×3', 'Phone'],
    ],
  ])('%j are %j', (words, said) => {
    expect(counted(words)).toEqual(said);
  });
});
