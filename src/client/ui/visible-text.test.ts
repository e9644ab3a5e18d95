import { describe, expect, it } from 'vitest';
import { visibleText } from './visible-text.ts';

describe('visibleText', () => {
  it.each([
    ['plain text', 'Chan Wai-Man 陳偉文', 'Chan Wai-Man 陳偉文'],
    ['line feed and tab', 'a\n\tb', 'a\n\tb'],
    ['an override of direction', 'inv\u202Eoice', 'inv[U+202E]oice'],
    ['an isolate', '\u2066x\u2069', '[U+2066]x[U+2069]'],
    ['NUL and escape', '\u0000\u001B', '[U+0000][U+001B]'],
    ['a zero width space', 'Sa\u200Bto', 'Sa[U+200B]to'],
    ['a joiner between Latin letters', 'Sa\u200Dto', 'Sa[U+200D]to'],
    ['a joiner within a picture', '👩\u200D💻', '👩\u200D💻'],
    ['a non-joiner in Persian', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['a Hangul filler', '\u3164', '[U+3164]'],
    ['a variant of a Han character', '葛\u{E0100}', '葛\u{E0100}'],
    ['a tag character', 'a\u{E0041}', 'a[U+E0041]'],
    ['a lone surrogate', 'a\uD800b', 'a[U+D800]b'],
    ['nothing', '', ''],
  ])('shows %s', (_name, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });
});
