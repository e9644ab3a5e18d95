import { describe, expect, it } from 'vitest';
import { mayBeInName, meansName, meansRequest, type Findable, type MeantWord } from './finding.ts';

const word = (text: string, codes: Partial<MeantWord> = {}): MeantWord => ({
  text,
  kinds: [],
  statuses: [],
  outcomes: [],
  nexts: [],
  desks: [],
  presses: [],
  ...codes,
});
const open: Findable = {
  id: 'R-1042',
  kind: 'deletion',
  status: 'in-review',
  outcome: null,
  next: 'verify',
  desk: 'desk-a',
  presses: 'late',
};
const closed: Findable = { ...open, status: 'closed', outcome: 'refused', presses: null };

describe('a word means a request', () => {
  it.each<[string, MeantWord, boolean, boolean]>([
    ['by how its number begins', word('10'), true, true],
    ['by its number with the letter', word('r-1042'), true, true],
    ['by its number in full width', word('Ｒ１０４２'), true, true],
    ['not by the middle of its number', word('42'), false, false],
    ['not by a letter alone', word('r-'), false, false],
    ['not by digits with more behind them', word('10a'), false, false],
    ['by its kind', word('del', { kinds: ['correction', 'deletion'] }), true, true],
    ['not by another kind', word('cor', { kinds: ['correction'] }), false, false],
    ['by its state', word('review', { statuses: ['in-review'] }), true, false],
    ['by how it ended', word('ref', { outcomes: ['refused'] }), false, true],
    ['by its next step while it is open', word('ver', { nexts: ['verify'] }), true, false],
    ['by its desk', word('events', { desks: ['desk-a'] }), true, true],
    ['by its date', word('over', { presses: ['late'] }), true, false],
    ['not by another date', word('soon', { presses: ['soon'] }), false, false],
  ])('%s', (_name, meant, forOpen, forClosed) => {
    expect([meansRequest(meant, open), meansRequest(meant, closed)]).toEqual([forOpen, forClosed]);
  });
});

describe('a word means a masked name', () => {
  it.each([
    ['an initial', 'c', true],
    ['initials one after the other', 'cwm', true],
    ['the mask itself', 'W••-M••', true],
    ['an initial in full width', 'Ｗ', true],
    ['a letter that is not shown', 'h', false],
    ['initials in another order', 'wc', false],
    ['the name behind the mask', 'chan', false],
  ])('%s', (_name, text, expected) => {
    expect(meansName(word(text), 'C••• W••-M••')).toBe(expected);
  });

  it('only where it is short, or has dots', () => {
    expect(['weiwei', 'overdue', '佐•••健••••'].map((text) => mayBeInName(word(text)))).toEqual([
      true,
      false,
      true,
    ]);
  });
});
