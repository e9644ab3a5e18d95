import type { Entry } from './entry.ts';
import type { Catalogue } from './locales.ts';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  A: 'Á',
  C: 'Ç',
  E: 'É',
  I: 'Í',
  O: 'Ö',
  S: 'Š',
  U: 'Ü',
};

/** English made longer and accented: text that did not come from the catalogue stands out, and tight places break. */
export function pseudoCatalogue(en: Catalogue): Catalogue {
  const nouns = Object.entries(en).map(([noun, messages]) => [
    noun,
    Object.fromEntries(Object.entries(messages).map(([name, entry]) => [name, pseudoEntry(entry)])),
  ]);
  // Keys and shapes are those of the argument; `fromEntries` forgets them.
  return Object.fromEntries(nouns) as Catalogue;
}

function pseudoEntry(entry: Entry): Entry {
  if (typeof entry === 'string') return pseudoText(entry);
  return {
    other: pseudoText(entry.other),
    ...(entry.one === undefined ? {} : { one: pseudoText(entry.one) }),
  };
}

function pseudoText(text: string): string {
  const accented = text
    .split(/(\{[^}]*\})/)
    .map((piece) =>
      piece.startsWith('{')
        ? piece
        : [...piece].map((letter) => ACCENTED[letter] ?? letter).join(''),
    )
    .join('');
  return `[${accented}${'~'.repeat(Math.ceil(text.length * 0.3))}]`;
}
