import { describe, expect, it } from 'vitest';
import { hostSpecs, journeysLeftOut, keyboardSpecs } from './keyboard-share.mjs';

describe('the journeys that a day walks', () => {
  it('are all of them where no share is asked for', () => {
    expect(journeysLeftOut(undefined)).toEqual([]);
    expect(journeysLeftOut('')).toEqual([]);
    expect(keyboardSpecs().length).toBeGreaterThan(20);
  });

  it.each([
    ['by keys', keyboardSpecs()],
    ['on another host', hostSpecs()],
  ])('%s are each walked on one of three days that follow each other', (_how, all) => {
    const walked = ['1/3', '2/3', '3/3'].map((share) => {
      const left = journeysLeftOut(share, all);
      return all.filter((spec) => !left.includes(spec));
    });
    expect(walked.flat().toSorted()).toEqual(all.toSorted());
    for (const day of walked) expect(day.length).toBeGreaterThan(all.length / 3 - 1);
  });

  it.each(['0/3', '4/3', '1', 'odd', '1/3 '])('are no share called %s', (share) => {
    expect(() => journeysLeftOut(share)).toThrow();
  });
});
