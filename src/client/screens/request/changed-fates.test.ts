import { describe, expect, it } from 'vitest';
import type { DeletionView, FateView } from '#contract/deletion.ts';
import { changedFates, fateOf } from './changed-fates.ts';

const fate = (kind: FateView['kind'], until: string | null = null): FateView => ({
  kind,
  until,
  law: null,
  hold: null,
});

function deletion(fates: Readonly<Record<string, FateView>>): DeletionView {
  const items = Object.entries(fates).map(([item, one]) => ({
    item,
    field: 'note' as const,
    lang: null,
    masked: '••••',
    declined: false,
    collectedOn: '2025-01-10',
    recipients: [],
    fate: one,
    wishes: [],
  }));
  return {
    records: [{ id: 'c-1', name: { masked: '••', lang: null }, alias: false, items }],
    counts: { delete: 0, anonymise: 0, 'keep-by-law': 0, 'on-hold': 0, 'keep-identity': 0 },
    impact: { records: 1, requests: 0, recipients: [] },
    digest: 'd',
    blocking: [],
    unproven: 0,
    approved: null,
    started: null,
    windowHours: 0,
    progress: { done: 0, total: 0 },
    kept: [],
    done: { deleted: 0, anonymised: 0 },
    told: null,
    finishedAt: null,
    receipt: null,
  };
}

describe('what became of a deletion meanwhile', () => {
  const gone = fate('delete');
  const held = fate('on-hold', '2027-01-31');
  it.each([
    ['nothing', { a: gone }, { a: gone }, []],
    ['another choice', { a: gone, b: gone }, { a: fate('anonymise'), b: gone }, ['a']],
    ['a hold placed', { a: gone }, { a: held }, ['a']],
    ['a hold with another date', { a: held }, { a: fate('on-hold', '2027-02-28') }, ['a']],
    ['an item more, and one less', { a: gone, b: gone }, { b: gone, c: gone }, ['c', 'a']],
  ])('%s', (_, base, theirs, items) => {
    const changed = changedFates(deletion(base), deletion(theirs));
    expect(changed.map(({ item }) => item)).toEqual(items);
  });

  it('says what was and what is, and of nothing that is not there', () => {
    const [only] = changedFates(deletion({ a: gone }), deletion({ a: held }));
    expect(only).toEqual({ item: 'a', field: 'note', base: gone, theirs: held });
    expect(changedFates(deletion({ a: gone }), null)).toMatchObject([{ theirs: null }]);
    expect(fateOf(null, 'a')).toBeNull();
  });
});
