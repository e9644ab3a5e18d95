import { describe, expect, it } from 'vitest';
import { kanaWords, spellings } from './messages/spelling.ts';
import { spokenLanguages } from './messages/script.ts';
import { isSpellable, spell } from './spell.ts';

const said = (text: string, language: (typeof spokenLanguages)[number]) =>
  spell(text, language).map(({ say }) => say);

describe('what is spelt', () => {
  it.each([
    ['R-1042', 'en', ['capital R as in Romeo', 'hyphen', 'one', 'zero', 'four', 'two']],
    ['R-7', 'ja', ['大文字、ローマのR', 'ハイフン', 'ナナ']],
    ['R-1', 'zh-Hant', ['大寫，Red嘅R', '橫線', '一']],
    ['R-17', 'zh-Hans', ['大写，Red的R', '横线', '幺', '七']],
    [
      'a.b_c@x',
      'en',
      [
        'A as in Alfa',
        'dot',
        'B as in Bravo',
        'underscore',
        'C as in Charlie',
        'at',
        'X as in X-ray',
      ],
    ],
    ['アイ', 'ja', ['朝日のア', 'いろはのイ']],
    ['あい', 'ja', ['朝日のア', 'いろはのイ']],
    ['バ', 'ja', ['はがきのハに濁点']],
    ['ぱ', 'ja', ['はがきのハに半濁点']],
    ['ッ', 'ja', ['小さいつるかめのツ']],
    ['ー', 'ja', ['長音']],
    ['陳', 'zh-Hant', ['耳東陳']],
    ['陈明', 'zh-Hans', ['耳东陈', '日月明']],
    ['Ａ１', 'en', ['capital A as in Alfa', 'one']],
    ['佐藤', 'ja', ['佐', '藤']],
    ['é', 'en', ['é']],
  ] as const)('%s in %s', (text, language, words) => {
    expect(said(text, language)).toEqual(words);
  });

  it.each([
    ['R-1042', true],
    ['佐藤', true],
    ['', false],
    ['   ', false],
    ['483920', false],
    ['48 39-20', false],
    ['４８３９２０', false],
    ['٤٨٣٩٢٠', false],
    ['x'.repeat(80), true],
    ['x'.repeat(81), false],
  ])('%j: %s', (text, may) => {
    expect(isSpellable(text)).toBe(may);
  });

  it.each(spokenLanguages)('every letter and digit has its word in %s', (language) => {
    const { letters, digitWords } = spellings[language];
    expect([letters.split(' ').length, digitWords.length]).toEqual([26, 10]);
    for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
      expect(said(sign, language)[0]).not.toBe(sign);
  });

  it('has a word for each of the 46 kana, and each begins otherwise', () => {
    expect(Object.keys(kanaWords)).toHaveLength(46);
    expect(new Set(Object.values(kanaWords)).size).toBe(46);
  });
});
