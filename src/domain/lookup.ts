import type { ItemField } from './record-vocabulary.ts';

/** A folded key of one item; text keys hold their words apart by single spaces. */
export type FoldedKey = { readonly field: ItemField; readonly key: string };

/** What a person typed, folded: whole keys that it may be, and words that may stand in a text key. */
export type FoldedDetail = { readonly exact: readonly FoldedKey[]; readonly text: string | null };

/** How a detail met a key: all of it, beginnings of its words, or a part of it. */
export type MatchGrade = 'whole' | 'start' | 'part';

/** Why one detail found a record. */
export type DetailMatch = { readonly field: ItemField; readonly grade: MatchGrade };

/** What several details together say about one record. A score orders candidates; it proves nothing (N1). */
export type Score = { readonly score: number; readonly matched: readonly ItemField[] };

/** Sign before a postal code, which is met whole and never in parts. */
export const POSTAL_SIGN = '〒';

const textFields: ReadonlySet<ItemField> = new Set(['name', 'name-reading', 'post']);

/** Whether a key is met by words; any other key is met whole or not at all. */
export function isTextKey({ field, key }: FoldedKey): boolean {
  return textFields.has(field) && !key.startsWith(POSTAL_SIGN);
}

/**
 * How words meet a text key, in any order: family name first or last, joined or apart.
 * A word of one or two letters must begin a word, or half of all names would answer to it.
 */
export function matchText(key: string, words: string): MatchGrade | null {
  if (key === words) return 'whole';
  const keyWords = key.split(' ');
  const asked = words.split(' ');
  const joined = keyWords.join('');
  if (joined === asked.join('') || isTurned(keyWords, asked)) return 'whole';
  if (asked.every((word) => keyWords.some((own) => own.startsWith(word)))) return 'start';
  const isPart = asked.every((word) =>
    isShort(word) ? keyWords.some((own) => own.startsWith(word)) : joined.includes(word),
  );
  return isPart ? 'part' : null;
}

/** The ways in which one detail meets the keys of a record; empty when it does not. */
export function matchDetail(
  keys: readonly FoldedKey[],
  detail: FoldedDetail,
): readonly DetailMatch[] {
  const matches: DetailMatch[] = [];
  for (const own of keys) {
    if (detail.exact.some(({ field, key }) => field === own.field && key === own.key)) {
      matches.push({ field: own.field, grade: 'whole' });
    } else if (detail.text !== null && isTextKey(own)) {
      const grade = matchText(own.key, detail.text);
      if (grade !== null) matches.push({ field: own.field, grade });
    }
  }
  return matches;
}

/** Scores a record against all details. Null unless every one of them meets the same record. */
export function score(details: readonly (readonly DetailMatch[])[]): Score | null {
  const matched = new Set<ItemField>();
  let sum = 0;
  for (const matches of details) {
    if (matches.length === 0) return null;
    sum += Math.max(...matches.map(worth));
    for (const { field } of matches) matched.add(field);
  }
  return details.length === 0 ? null : { score: sum, matched: [...matched] };
}

/** Highest first; equal scores by id, so that the same question has the same answer. */
export function byScore(
  a: { readonly score: number; readonly id: string },
  b: { readonly score: number; readonly id: string },
): number {
  return b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

const gradeWorth: Readonly<Record<MatchGrade, number>> = { whole: 4, start: 2, part: 1 };

function worth({ field, grade }: DetailMatch): number {
  return fieldWorth(field) * gradeWorth[grade];
}

/** How few records share a value of the field. */
function fieldWorth(field: ItemField): number {
  switch (field) {
    case 'customer-number':
    case 'last-invoice-number':
    case 'delivery-reference':
    case 'imported-number':
      return 25;
    case 'email':
    case 'phone':
      return 20;
    case 'name':
    case 'name-reading':
      return 10;
    case 'birth-date':
    case 'post':
      return 5;
    case 'last-invoice-amount':
    case 'first-contract-month':
    case 'event-booked':
    case 'product-plan':
    case 'language':
    case 'interest':
    case 'note':
    case 'call-note':
    case 'payment-card':
    case 'identity-number':
    case 'password':
    case 'security-answer':
      return 0;
  }
}

function isTurned(own: readonly string[], asked: readonly string[]): boolean {
  if (own.length !== asked.length) return false;
  const left = [...own].sort().join(' ');
  return left === [...asked].sort().join(' ');
}

/** Han is dense: two characters are a name, while two letters are nothing. */
function isShort(word: string): boolean {
  return word.length < 3 && !/\p{Script=Han}/u.test(word);
}
