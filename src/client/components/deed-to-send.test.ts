import { describe, expect, it } from 'vitest';
import { deedToSend } from './deed-to-send.ts';

const note = { request: 'R-1', version: 3, text: 'Called back' };
const last = { what: note, key: 'k-1', isOpen: false };

describe('what a press sends', () => {
  it.each([
    ['the same deed pressed again', last, note, note],
    [
      'the same content over a newer version, its end unknown',
      open(last),
      { ...note, version: 4 },
      note,
    ],
  ])('goes out as it was and by its key: %s', (_, before, pressed, sent) => {
    expect(deedToSend(before, pressed)).toEqual({ what: sent, key: 'k-1', isOpen: false });
  });

  it.each([
    ['nothing sent before', null, note],
    ['other content', last, { ...note, text: 'No answer' }],
    ['other content while an end is unknown', open(last), { ...note, text: 'No answer' }],
    ['a newer version after a known end', last, { ...note, version: 4 }],
    ['the same words on another request', open(last), { ...note, request: 'R-2' }],
  ])('is a new deed: %s', (_, before, pressed) => {
    const { what, key } = deedToSend(before, pressed);
    expect(what).toBe(pressed);
    expect(key).not.toBe('k-1');
  });
});

function open<D extends { readonly isOpen: boolean }>(deed: D): D {
  return { ...deed, isOpen: true };
}
