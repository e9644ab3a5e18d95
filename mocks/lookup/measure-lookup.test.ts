import { describe, expect, it } from 'vitest';
import { lookupVariants } from './lookup-variants.ts';
import { measureLookup } from './measure-lookup.ts';

describe('a look-up by variants', () => {
  it('finds everybody by what they may say, and nobody by what is another’s', async () => {
    const cases = await measureLookup();
    expect(cases.filter(({ isRequired, isFound }) => isRequired !== isFound)).toEqual([]);
    expect(cases.length).toBeGreaterThan(150);
  });

  it('is asked of all four places', () => {
    expect(new Set(lookupVariants.map(({ where }) => where)).size).toBe(4);
  });

  it('tells what it does not find', async () => {
    const [one] = lookupVariants;
    if (one === undefined) throw new Error('no variants');
    const cases = await measureLookup([
      { ...one, required: ['nobody at all'], forbidden: [one.held] },
    ]);
    expect(cases.map(({ isRequired, isFound }) => [isRequired, isFound])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});
