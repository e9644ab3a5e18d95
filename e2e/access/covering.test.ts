import { describe, expect, it } from 'vitest';
import { covering, missingFrom } from './covering.ts';

const factors = {
  size: ['s', 'm', 'l'],
  colour: ['red', 'green', 'blue', 'grey'],
  shape: ['round', 'square'],
  place: Array.from({ length: 20 }, (_, at) => `place ${at}`),
};
const pairs = [
  ['size', 'colour'],
  ['size', 'shape'],
  ['size', 'place'],
  ['colour', 'shape'],
  ['colour', 'place'],
  ['shape', 'place'],
] as const;

describe('a covering set', () => {
  it.each(pairs.map((pair) => [pair]))('brings %o together in every combination', (pair) => {
    expect(missingFrom(covering(factors, pairs), factors, pair)).toBeNull();
  });

  it('is hardly larger than its largest pair, and far smaller than all combinations', () => {
    const settings = covering(factors, pairs);
    expect(settings.length).toBeGreaterThanOrEqual(80);
    expect(settings.length).toBeLessThan(100);
    expect(settings.length).toBeLessThan(3 * 4 * 2 * 20);
  });

  it('covers three at a time where asked', () => {
    const group = ['size', 'colour', 'shape'] as const;
    const settings = covering(factors, [group, ['shape', 'place']]);
    expect(missingFrom(settings, factors, group)).toBeNull();
    expect(missingFrom(settings, factors, ['shape', 'place'])).toBeNull();
    expect(missingFrom(covering(factors, pairs).slice(0, 20), factors, group)).not.toBeNull();
  });

  it('is the same each time', () => {
    expect(covering(factors, pairs)).toEqual(covering(factors, pairs));
  });

  it('tells what is missing', () => {
    const short = covering(factors, pairs).filter(
      ({ size, colour }) => !(size === 's' && colour === 'grey'),
    );
    expect(missingFrom(short, factors, ['size', 'colour'])).toBe('colour=grey size=s');
  });
});
