import { describe, expect, it } from 'vitest';
import { seededChance } from './chance.ts';
import { seededKeys } from './keys.ts';

describe('chance', () => {
  it.each([0, 1, 32, 33, 70])('gives %i bytes', (length) => {
    expect(seededChance(1, '1').bytes(length)).toHaveLength(length);
  });

  it('repeats itself for the same seed and stream, and for no other', () => {
    const draw = (seed: number, stream: string) => seededChance(seed, stream).bytes(40).join();
    expect(draw(1, '1')).toBe(draw(1, '1'));
    expect(new Set([draw(1, '1'), draw(2, '1'), draw(1, '2')]).size).toBe(3);
  });

  it('never gives the same bytes twice', () => {
    const chance = seededChance(1, '1');
    expect(chance.bytes(16)).not.toEqual(chance.bytes(16));
  });
});

describe('keys', () => {
  it('differ by name and by seed', () => {
    const all = [1, 2].flatMap((seed) =>
      (['code', 'reference'] as const).map((name) => seededKeys(seed).hmac(name, 'text')),
    );
    expect(new Set(all).size).toBe(4);
    expect(all.every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
  });
});
