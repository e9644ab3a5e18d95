import { describe, expect, it } from 'vitest';
import { lawPackOf } from '../../domain/law/law-pack-of.ts';
import { packIds } from '../../domain/vocabulary.ts';
import { FOREIGN_WORDS, KANA, ODD_MARKS } from './writing.ts';
import { jaLaws } from './law-rules/ja.ts';
import { lawWordsIn, wordsOfRule } from './law-rules/law-words.ts';
import { notedRules, toldRules } from './law-rules/rule-ids.ts';
import { zhHansLaws } from './law-rules/zh-hans.ts';
import { zhHantLaws } from './law-rules/zh-hant.ts';

const languages = [
  ['ja', jaLaws],
  ['zh-Hant', zhHantLaws],
  ['zh-Hans', zhHansLaws],
] as const;

describe.each(languages)('the laws in %s', (locale, laws) => {
  const all = packIds.flatMap((law) =>
    lawPackOf(law).rules.map((rule) => ({ rule, words: wordsOfRule(laws, law, rule.id) })),
  );
  const texts = all.flatMap(({ words }) =>
    [words.statement, words.note].filter((one) => one !== null),
  );

  it('are what is loaded', async () => {
    expect(await lawWordsIn(locale)).toBe(laws);
  });

  it('tell every rule but grounds of refusal, which the catalogue tells', () => {
    const odd = all.filter(
      ({ rule, words }) => (words.statement === null) !== (rule.topic === 'refusal-ground'),
    );
    expect(odd.map(({ rule }) => rule.id)).toEqual([]);
  });

  it('have a note wherever the pack has one', () => {
    const odd = all.filter(({ rule, words }) => (words.note === null) !== (rule.note === ''));
    expect(odd.map(({ rule }) => rule.id)).toEqual([]);
  });

  it('name the same numbers as the pack', () => {
    const odd = all.flatMap(({ rule, words }) =>
      words.statement !== null && figures(words.statement).join() !== figures(rule.statement).join()
        ? [`${rule.id}: ${rule.statement} | ${words.statement}`]
        : [],
    );
    expect(odd).toEqual([]);
  });

  it('are whole sentences in their own signs', () => {
    const isForeign = (text: string): boolean =>
      locale !== 'ja' && (FOREIGN_WORDS[locale].test(text) || KANA.test(text));
    expect(
      texts.filter((text) => !text.endsWith('。') || ODD_MARKS.test(text) || isForeign(text)),
    ).toEqual([]);
  });
});

describe('the rules that want words', () => {
  const own = packIds.flatMap((law) =>
    lawPackOf(law).rules.map(({ id, topic, note }) => ({ law, id, topic, note })),
  );

  it.each(packIds)('are those of %s and no others', (law) => {
    const ids = own.filter((rule) => rule.law === law).map(({ id }) => id);
    expect([...toldRules[law], ...notedRules[law]].filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('words of a rule', () => {
  it('are those of the Union where the United Kingdom kept it, and say so', () => {
    const kept = wordsOfRule(jaLaws, 'uk-gdpr', 'uk-identity');
    expect(kept.statement).toBe(jaLaws.rules['eu-gdpr'].statements['eu-identity']);
    expect(kept.note).toBe(`${jaLaws.rules['eu-gdpr'].notes['eu-identity']}${jaLaws.readInUnion}`);
  });

  it('are its own where the United Kingdom has another rule', () => {
    expect(wordsOfRule(jaLaws, 'uk-gdpr', 'uk-deadline').statement).toBe(
      jaLaws.rules['uk-gdpr'].statements['uk-deadline'],
    );
  });

  it('are none for an id that nobody knows, and none in English', async () => {
    expect(wordsOfRule(jaLaws, 'hk-pdpo', 'toString')).toEqual({ statement: null, note: null });
    expect(await lawWordsIn('en')).toBeNull();
  });
});

/** Figures of a sentence in whatever signs and order. Months have names in English, and small spans are said in words. */
function figures(text: string): readonly number[] {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/(\d),(\d)/g, '$1$2')
    .replaceAll(/\d+月/g, '')
    .replaceAll('twelve', '12');
  const found = [...plain.matchAll(/(\d+)( million|[万萬])?/g)].map(
    ([, digits, unit]) =>
      Number(digits) * (unit === undefined ? 1 : unit === ' million' ? 1e6 : 1e4),
  );
  return [...new Set(found)].filter((n) => n > 6).toSorted((a, b) => a - b);
}
