import { describe, expect, it } from 'vitest';
import { codePointsBefore, covers, cutText, withoutSpan, withSpan } from './text-spans.ts';

describe('adding a span', () => {
  it.each([
    { name: 'to none', spans: [], added: { from: 2, to: 4 }, gives: [{ from: 2, to: 4 }] },
    {
      name: 'that is empty',
      spans: [{ from: 1, to: 2 }],
      added: { from: 3, to: 3 },
      gives: [{ from: 1, to: 2 }],
    },
    {
      name: 'apart',
      spans: [{ from: 6, to: 8 }],
      added: { from: 1, to: 2 },
      gives: [
        { from: 1, to: 2 },
        { from: 6, to: 8 },
      ],
    },
    {
      name: 'that touches',
      spans: [{ from: 1, to: 3 }],
      added: { from: 3, to: 5 },
      gives: [{ from: 1, to: 5 }],
    },
    {
      name: 'inside another',
      spans: [{ from: 1, to: 9 }],
      added: { from: 3, to: 5 },
      gives: [{ from: 1, to: 9 }],
    },
    {
      name: 'over two',
      spans: [
        { from: 1, to: 3 },
        { from: 5, to: 7 },
      ],
      added: { from: 2, to: 6 },
      gives: [{ from: 1, to: 7 }],
    },
  ])('$name', ({ spans, added, gives }) => {
    expect(withSpan(spans, added)).toEqual(gives);
  });
});

describe('taking a span away', () => {
  it.each([
    { name: 'the whole one', taken: { from: 2, to: 6 }, gives: [] },
    {
      name: 'its middle',
      taken: { from: 3, to: 4 },
      gives: [
        { from: 2, to: 3 },
        { from: 4, to: 6 },
      ],
    },
    { name: 'its end', taken: { from: 4, to: 9 }, gives: [{ from: 2, to: 4 }] },
    { name: 'beside it', taken: { from: 7, to: 9 }, gives: [{ from: 2, to: 6 }] },
  ])('$name', ({ taken, gives }) => {
    expect(withoutSpan([{ from: 2, to: 6 }], taken)).toEqual(gives);
  });
});

describe('cutting a text', () => {
  it('counts code points, not units', () => {
    const pieces = cutText('𠮷野さんの件', [{ from: 0, to: 2 }], [{ from: 1, to: 4 }]);
    expect(pieces.map(({ text, isBlack, isPointedOut }) => [text, isBlack, isPointedOut])).toEqual([
      ['𠮷', true, false],
      ['野', true, true],
      ['さん', false, true],
      ['の件', false, false],
    ]);
  });

  it('keeps every character once', () => {
    const text = 'Called by M. Chan, 0000 0000.';
    const pieces = cutText(text, [{ from: 10, to: 17 }], [{ from: 19, to: 28 }]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('gives nothing for an empty text', () => {
    expect(cutText('', [], [])).toEqual([]);
  });
});

describe('offsets and cover', () => {
  it('turns units into code points', () => {
    expect(codePointsBefore('𠮷野', 2)).toBe(1);
    expect(codePointsBefore('𠮷野', 3)).toBe(2);
  });

  it('covers only the whole stretch', () => {
    expect(covers([{ from: 1, to: 4 }], { from: 2, to: 4 })).toBe(true);
    expect(covers([{ from: 1, to: 4 }], { from: 2, to: 5 })).toBe(false);
  });
});
