import { describe, expect, it } from 'vitest';
import {
  DRAFTS_AT_MOST,
  draftsAfter,
  draftsFor,
  type KeptDraft,
  type SavedDraft,
} from './draft.ts';

const kept = (tab: string, content: string, savedAt: number): KeptDraft => ({
  tab,
  content,
  savedAt,
});
const saved = (given: Partial<SavedDraft>): SavedDraft => ({
  tab: 'a',
  content: 'typed',
  at: 9,
  over: null,
  aside: null,
  ...given,
});
const mine = kept('a', 'mine', 1);
const theirs = kept('b', 'theirs', 2);

describe('drafts of one form in several tabs', () => {
  it.each<[string, readonly KeptDraft[], Partial<SavedDraft>, readonly KeptDraft[]]>([
    ['the first', [], {}, [kept('a', 'typed', 9)]],
    ['its own again', [mine], {}, [kept('a', 'typed', 9)]],
    ['beside that of another tab', [theirs], {}, [theirs, kept('a', 'typed', 9)]],
    ['nothing any more', [mine, theirs], { content: null }, [theirs]],
    ['the words of another tab', [theirs], { content: 'theirs' }, [kept('a', 'theirs', 9)]],
    [
      'going on from another tab',
      [theirs],
      { over: { tab: 'b', savedAt: 2 } },
      [kept('a', 'typed', 9)],
    ],
    [
      'going on from another tab that has typed on since',
      [kept('b', 'theirs, and more', 5)],
      { over: { tab: 'b', savedAt: 2 } },
      [kept('b', 'theirs, and more', 5), kept('a', 'typed', 9)],
    ],
    [
      'with its own so far put aside',
      [mine, theirs],
      { content: 'theirs', over: { tab: 'b', savedAt: 2 }, aside: 'c' },
      [kept('c', 'mine', 1), kept('a', 'theirs', 9)],
    ],
  ])('a tab saves %s', (_, before, given, after) => {
    expect(draftsAfter(before, saved(given))).toEqual(after);
  });

  it('are kept up to a number, the newest', () => {
    const many = Array.from({ length: DRAFTS_AT_MOST }, (_, at) =>
      kept(`t${at}`, `words ${at}`, at),
    );
    const after = draftsAfter(many, saved({}));
    expect(after).toHaveLength(DRAFTS_AT_MOST);
    expect(after.map(({ tab }) => tab)).not.toContain('t0');
    expect(after.at(-1)?.tab).toBe('a');
  });

  it.each<[string, readonly KeptDraft[], string | null, readonly string[]]>([
    ['nothing', [], null, []],
    ['its own, however old', [mine, theirs], 'mine', ['theirs']],
    ['the newest of others', [theirs, kept('c', 'newest', 7)], 'newest', ['theirs']],
  ])('a tab that opens finds %s', (_, all, shown, others) => {
    const found = draftsFor(all, 'a', true);
    expect(found.shown?.content ?? null).toBe(shown);
    expect(found.others.map(({ content }) => content)).toEqual(others);
  });

  it('a tab that stays open is given nothing that was typed elsewhere', () => {
    expect(draftsFor([theirs], 'a', false)).toEqual({ shown: null, others: [theirs] });
  });
});
