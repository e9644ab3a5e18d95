import type { FoldHan } from './fold-han.ts';

/** Katakana or hiragana to Latin letters, as the library writes them. */
export type ToRomaji = (kana: string) => string;

/** Text as look-up compares it: words of plain letters, digits and Han, one space between them. */
export type FoldText = (text: string) => string;

/** Loads the reading of kana. */
export async function loadToRomaji(): Promise<ToRomaji> {
  const { toRomaji } = await import('wanakana');
  return (kana) => toRomaji(kana);
}

/**
 * Folds width, case, marks, punctuation, Han forms and the spellings of names. Kana becomes Latin, so that
 * `さとう`, `ｻﾄｳ`, `Satō`, `Satou` and `sato` are one. Hyphens part words, apostrophes do not.
 * A memory spares folding a word of a long row of texts twice. It holds words of people: let go of it after the row.
 */
export function foldTextBy(
  foldHan: FoldHan,
  toRomaji: ToRomaji,
  memory: Map<string, string> | null = null,
): FoldText {
  const foldKana = (kana: string): string =>
    toRomaji(kana.replaceAll('ー', '')).replaceAll("'", '');
  const foldWord = (word: string): string =>
    isPlainHan.test(word) ? foldHan(word) : foldLatin(foldHan(word.replace(kanaRun, foldKana)));
  const foldKnown = memory === null ? foldWord : remembered(foldWord, memory, WORD);
  const foldText = (text: string): string =>
    wordsOf(text.toLowerCase())
      .filter((word) => word !== '' && !counters.test(word))
      .map(foldKnown)
      .join(' ');
  return memory === null ? foldText : remembered(foldText, memory, NAME);
}

/** Of these lengths, in characters, texts come again in a long row: words of an address, and whole names. */
const WORD = 16;
const NAME = 24;

/** Letters and numbers of a text in small letters, each run of one sort a word. */
function wordsOf(small: string): readonly string[] {
  // Most texts hold nothing that another form could be made of; for these the runs are enough.
  if (isEven.test(small)) return small.match(evenRuns) ?? [];
  const even = small.normalize('NFKC').toLowerCase().replace(apostrophes, '');
  return even.normalize('NFD').replace(marks, '').normalize('NFC').split(between);
}

/** The same fold, which folds no short text twice. */
function remembered(
  fold: (text: string) => string,
  memory: Map<string, string>,
  longest: number,
): (text: string) => string {
  return (text) => {
    if (text.length > longest) return fold(text);
    const known = memory.get(text);
    if (known !== undefined) return known;
    const folded = fold(text);
    memory.set(text, folded);
    return folded;
  };
}

/** Words that an address has or leaves out: `1丁目2番3号` is `1-2-3`. */
const counters = /^(?:丁目|番地?|号|號)$/u;
const isPlainHan = /^\p{Script=Han}+$/u;
/** Signs of English without apostrophes, kana with their voices, and the Han of the first block: no form of these is another's. */
const isEven = /^[ !#-&(-_a-~〒\u3041-\u3096\u30a1-\u30faー々\u4e00-\u9fff]*$/;
const evenRuns = /\d+|[a-z\u3041-\u3096\u30a1-\u30faー々\u4e00-\u9fff]+/g;
const kanaRun = /[\u3041-\u309f\u30a1-\u30ff]+/g;
const apostrophes = /['’‘`´ʻʼ]/g;
/** Marks of letters; the voicing marks of kana change the sound, so they stay. */
const marks = /(?![\u3099\u309a])\p{M}/gu;
/** Everything that is no letter or digit, and the seam between a digit and a letter. */
const between = /[^\p{L}\p{N}\p{M}ー]+|(?<=\p{N})(?=\p{L})|(?<=\p{L})(?=\p{N})/u;

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/**
 * Spellings of one sound. Both sides pass here, so nothing is lost; and a name that is only begun
 * stays the beginning of its fold, which is why `ti` and `chi` remain two.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^mac(?=[b-df-hj-np-tv-xz])/, 'mc'],
  [/si/g, 'shi'],
  [/^hu/, 'fu'],
  [/m(?=[bp])/g, 'n'],
  [/oh(?=[^aiueoy]|$)/g, 'o'],
  [/ou|oo/g, 'o'],
  [/uu/g, 'u'],
];

function foldLatin(word: string): string {
  const plain = word.replace(/[ßøæœđðþłı]/g, (letter) => letters[letter] ?? letter);
  return spellings.reduce((folded, [sound, spelt]) => folded.replace(sound, spelt), plain);
}
