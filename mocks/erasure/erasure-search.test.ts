import { expect, it } from 'vitest';
import { erasureSearch } from './erasure-search.ts';

it('finds an erased person in no form and no place', async () => {
  const { before, after, keysBefore, keysAfter, isVerified } = await erasureSearch();
  expect(before.forms).toBeGreaterThanOrEqual(150);
  expect(new Set(before.hits.map(({ place }) => place)).size).toBe(before.places);
  expect(after.hits).toEqual([]);
  expect(after.kept.every(({ field }) => field === 'post')).toBe(true);
  expect(keysBefore).toBeGreaterThan(10);
  expect(keysAfter).toBe(0);
  expect(isVerified).toBe(true);
}, 60_000);
