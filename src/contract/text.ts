import * as z from 'zod/mini';

// Written with escapes on purpose: these characters must be visible to a reader of the source.
// oxlint-disable-next-line no-control-regex -- the refusal of control characters is what the pattern is for
const refusedControls = /[\u0000-\u0008\u000b-\u001f\u007f]/u;
// oxlint-disable-next-line no-control-regex -- as above; a line has neither tab nor line feed
const refusedInLine = /[\u0000-\u001f\u007f]/u;
const loneSurrogate = /\p{Surrogate}/u;
const onlyInvisible = /^[\s\p{Cf}\p{Cc}\u3164\u115f\u1160\u2800]*$/u;

function checked(max: number, refused: RegExp, min: number) {
  return z.string().check(
    z.refine((text) => !loneSurrogate.test(text) && !refused.test(text), {
      error: 'control-characters',
    }),
    z.refine((text) => [...text].length <= max, { error: 'too-long' }),
    z.refine((text) => [...text].length >= min, { error: 'too-short' }),
    z.refine((text) => text.length === 0 || !onlyInvisible.test(text), { error: 'invisible-only' }),
  );
}

/** One line of text, lengths in code points; stored as it came in. Refuses control characters, lone surrogates and text of invisible characters only. */
export function line(max: number, min = 1) {
  return checked(max, refusedInLine, min);
}

/** Text of several lines: line feed and tab are fine. */
export function lines(max: number, min = 1) {
  return checked(max, refusedControls, min);
}
