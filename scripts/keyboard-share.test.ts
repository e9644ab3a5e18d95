import { describe, expect, it } from 'vitest';
import { journeysLeftOut, keyboardSpecs } from './keyboard-share.mjs';

describe('the journeys that a day walks by keys', () => {
  it('are all of them where no half is asked for', () => {
    expect(journeysLeftOut(undefined)).toEqual([]);
    expect(journeysLeftOut('')).toEqual([]);
    expect(keyboardSpecs().length).toBeGreaterThan(20);
  });

  it('are each walked on one of two days that follow each other', () => {
    const [even, odd] = [journeysLeftOut('0'), journeysLeftOut('1')];
    expect([...even, ...odd].toSorted()).toEqual([...keyboardSpecs()].toSorted());
    expect(Math.abs(even.length - odd.length)).toBeLessThanOrEqual(1);
  });

  it.each(['2', 'odd', '-1'])('are no half called %s', (half) => {
    expect(() => journeysLeftOut(half)).toThrow();
  });
});
