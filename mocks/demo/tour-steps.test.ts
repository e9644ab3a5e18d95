import { describe, expect, it } from 'vitest';
import type { AuditAction } from '../../src/domain/vocabulary.ts';
import { fill } from './words.ts';
import type { Facts } from './tour-steps.ts';
import { stepsDone, tourSteps } from './tour-steps.ts';
import type { TourWordKey } from './tour-words.ts';
import { tourCatalogues } from './tour-words.ts';

const { en, ...others } = tourCatalogues;
const keys = Object.keys(en) as TourWordKey[]; // the keys of the catalogue
const placesOf = (message: string): string[] => (message.match(/\{\w+\}/g) ?? []).sort();
const at = (...said: AuditAction[]): Facts => ({ said: new Set(said), path: '/queue' });

describe('the guided tour', () => {
  it('counts what the log says as done, with everything before it', () => {
    const next = (facts: Facts) => tourSteps[stepsDone(facts)]?.id;
    expect(next(at())).toBe('sign-in');
    expect(next(at('session.started'))).toBe('look-up');
    expect(next(at('customer.looked-up'))).toBe('open-record');
    expect(next({ ...at('customer.looked-up'), path: '/customers/c-1' })).toBe('inquiry');
  });

  it('has a reason for every step', () => {
    for (const { id } of tourSteps) expect(en[`why.${id}`].length).toBeGreaterThan(20);
  });
});

describe.each(Object.entries(others))('the words of the tour in %s', (_language, words) => {
  it.each(keys)('%s asks for the same as in English', (key) => {
    expect(placesOf(words[key])).toEqual(placesOf(en[key]));
    expect(words[key]).not.toBe(en[key]);
  });
});

describe('the words of the tour', () => {
  it('are filled in', () => {
    expect(fill(en.step, { n: 2, of: 16 })).toBe('Step 2 of 16');
  });
});
