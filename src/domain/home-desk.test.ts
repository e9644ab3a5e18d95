import { describe, expect, it } from 'vitest';
import { homeDesk } from './home-desk.ts';

const desks = [
  { id: 'hk', company: 'hkt' as const },
  { id: 'tokyo', company: 'hkt' as const },
  { id: 'other', company: 'ntt-china' as const },
];

describe('homeDesk', () => {
  it.each([
    ['the own desk, not the first of all', { desks: ['tokyo'], company: 'hkt' as const }, 'tokyo'],
    ['the first of several own desks', { desks: ['tokyo', 'hk'], company: 'hkt' as const }, 'hk'],
    [
      'the company’s first for those without one',
      { desks: [], company: 'ntt-china' as const },
      'other',
    ],
    ['the first of all for those of no company', { desks: [], company: null }, 'hk'],
  ])('is %s', (_name, account, expected) => {
    expect(homeDesk(account, desks)?.id).toBe(expected);
  });

  it('is none where there are no desks', () => {
    expect(homeDesk({ desks: ['hk'], company: null }, [])).toBeUndefined();
  });
});
