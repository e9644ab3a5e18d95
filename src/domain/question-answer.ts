import type { QuestionField } from './record-vocabulary.ts';
import { readAmount, readMonth } from './written-value.ts';

/** Longer folded answers differ from every other; the contract lets nothing near this in. */
const COMPARED = 512;

/**
 * The form in which answers to a question are compared: width, case, spacing and punctuation folded, months and
 * amounts by their value. Also the text of which a question-only item keeps the keyed hash. Empty for an empty answer.
 */
export function foldAnswer(field: QuestionField, text: string): string {
  switch (field) {
    case 'last-invoice-amount':
      return readAmount(text) ?? foldWords(text);
    case 'first-contract-month':
      return readMonth(text) ?? foldWords(text);
    case 'customer-number':
    case 'last-invoice-number':
    case 'delivery-reference':
    case 'imported-number':
    case 'event-booked':
    case 'product-plan':
      return foldWords(text);
  }
}

/** Whether an answer is the expected one. Takes the same steps whatever differs, and wherever; an empty answer never is. */
export function sameAnswer(field: QuestionField, expected: string, given: string): boolean {
  return sameFolded(foldAnswer(field, expected), foldAnswer(field, given));
}

/** Compares two folded answers, or two hashes of such, without stopping at the first difference. */
export function sameFolded(expected: string, given: string): boolean {
  let different = expected.length ^ given.length;
  for (let index = 0; index < COMPARED; index += 1) {
    different |= unit(expected, index) ^ unit(given, index);
  }
  different |= Number(expected.length === 0) | Number(expected.length > COMPARED);
  return different === 0;
}

function unit(text: string, index: number): number {
  return index < text.length ? text.charCodeAt(index) : 0;
}

/** Katakana as hiragana, without marks, spaces and punctuation: what the ear cannot tell apart on the phone. */
function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[^\p{L}\p{N}]/gu, '');
}
