import { describe, expect, it } from 'vitest';
import { meantWords, type Dictionary } from './meant-words.ts';

const dictionary: Dictionary = {
  kinds: [
    { code: 'deletion', label: 'Deletion' },
    { code: 'correction', label: '訂正' },
  ],
  statuses: [{ code: 'in-review', label: 'In review' }],
  outcomes: [{ code: 'refused', label: 'Refused' }],
  nexts: [{ code: 'decide-deletion', label: 'Decide what goes' }],
  desks: [{ code: 'desk-a', label: 'Events desk Tokyo' }],
  presses: [
    { code: 'late', label: 'overdue, late' },
    { code: 'soon', label: 'due soon' },
  ],
};
const nothing = { kinds: [], statuses: [], outcomes: [], nexts: [], desks: [], presses: [] };

describe('what was typed', () => {
  it('is words with all that each may stand for', () => {
    expect(meantWords(' DEL  overdue ', dictionary)).toEqual([
      { ...nothing, text: 'del', kinds: ['deletion'] },
      { ...nothing, text: 'overdue', presses: ['late'] },
    ]);
    expect(meantWords('due', dictionary)).toEqual([
      { ...nothing, text: 'due', presses: ['late', 'soon'] },
    ]);
    expect(meantWords('Ｔｏｋｙｏ', dictionary)).toEqual([
      { ...nothing, text: 'tokyo', desks: ['desk-a'] },
    ]);
  });

  it.each([
    ['nothing', '', 0],
    ['one letter', 'd', 0],
    ['a space', '  ', 0],
    ['one character that is a word', '訂', 1],
    ['one digit', '4', 1],
    ['more words than are looked for', 'a b c d e f g h i j', 8],
  ])('%s', (_name, typed, words) => {
    expect(meantWords(typed, dictionary)).toHaveLength(words);
  });
});
