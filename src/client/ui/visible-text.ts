/**
 * Marks that show nothing or turn the direction of what follows: controls, soft hyphen, zero widths,
 * embeddings, overrides, isolates, fillers, tags. Variants of a character pass, and so do joiners after
 * letters and pictures that need them.
 */
const UNSEEN =
  /(?![\t\n\u200c\u200d]|\p{Variation_Selector})[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]|(?<![\p{M}\p{Extended_Pictographic}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Telugu}\p{Script=Gujarati}\p{Script=Khmer}\p{Script=Mongolian}])[\u200c\u200d]/gu;

/** A stored text in pieces: what is read as it stands, and marks by their code point. */
export type TextPiece = { kind: 'text'; text: string } | { kind: 'mark'; code: string };

/** Splits a text so that no mark in it can hide or reorder anything. Tab and line feed stay as they are. */
export function textPieces(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const found of text.matchAll(UNSEEN)) {
    if (found.index > from) pieces.push({ kind: 'text', text: text.slice(from, found.index) });
    pieces.push({ kind: 'mark', code: codePointName(found[0]) });
    from = found.index + found[0].length;
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
  return pieces;
}

/** The same as one string, for places that take no elements: names of controls, plain text. */
export function visibleText(text: string): string {
  return textPieces(text)
    .map((piece) => (piece.kind === 'text' ? piece.text : `[${piece.code}]`))
    .join('');
}

function codePointName(mark: string): string {
  return `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
