import type { SpokenLanguage } from './messages/script.ts';
import { hanWords, kanaMarks, kanaWords, spellings } from './messages/spelling.ts';

/** One sign with how it is said. `sign` is as it was typed. */
export interface Spelt {
  readonly sign: string;
  readonly say: string;
}

/** Digits alone could be a code, and a code is only ever read out by the caller. */
const DIGITS_ALONE = /^[\p{Nd}\s-]*\p{Nd}[\p{Nd}\s-]*$/u;
const LONGEST = 80;

/** Whether a text may be spelt to a caller: not digits alone, which could be a one-time code, and not a whole letter. */
export function isSpellable(text: string): boolean {
  const signs = [...text.trim()].length;
  return signs > 0 && signs <= LONGEST && !DIGITS_ALONE.test(text.trim());
}

/** A text sign by sign, as it is said on the telephone in a language. */
export function spell(text: string, language: SpokenLanguage): readonly Spelt[] {
  return [...text.normalize('NFC').trim()].map((sign) => ({ sign, say: said(sign, language) }));
}

function said(sign: string, language: SpokenLanguage): string {
  const { digits, digitWords, signs, letters, letter, capital } = spellings[language];
  const plain = sign.normalize('NFKC');
  const digit = digits.indexOf(plain);
  if (digit !== -1) return digitWords[digit] ?? plain;
  const place = plain.length === 1 ? plain.toUpperCase().charCodeAt(0) - 65 : -1;
  const word = /^[A-Za-z]$/.test(plain) ? letters.split(' ')[place] : undefined;
  if (word !== undefined) {
    const spoken = letter(plain.toUpperCase(), word);
    return plain === plain.toUpperCase() ? capital(spoken) : spoken;
  }
  if (language === 'ja') return signs[plain] ?? kana(plain) ?? sign;
  return signs[plain] ?? hanWords[sign] ?? sign;
}

const SMALL = 'ァィゥェォッャュョヮ';
const LARGE = 'アイウエオツヤユヨワ';
/** What a kana is made of where a mark stands with it, as NFD cuts it. */
const VOICED = '\u3099';
const HALF = '\u309a';

/** 朝日のア; with a mark or in small: はがきのハに濁点, 小さいつるかめのツ. */
function kana(sign: string): string | null {
  if (sign === 'ー') return kanaMarks.long;
  const [base = '', mark = ''] = [...katakana(sign).normalize('NFD')];
  const small = SMALL.indexOf(base);
  const large = small === -1 ? base : LARGE.charAt(small);
  const word = kanaWords[large];
  if (word === undefined) return null;
  const plain = `${word}の${large}`;
  if (small !== -1) return `${kanaMarks.small}${plain}`;
  if (mark === VOICED) return `${plain}に${kanaMarks.voiced}`;
  return mark === HALF ? `${plain}に${kanaMarks.half}` : plain;
}

function katakana(sign: string): string {
  const code = sign.charCodeAt(0);
  return code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + 0x60) : sign;
}
