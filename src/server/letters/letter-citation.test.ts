import { describe, expect, it } from 'vitest';
import { heldPackIds } from '../../domain/law/held-packs.ts';
import { lawPackOf } from '../../domain/law/law-pack-of.ts';
import { retentionRules } from '../../domain/law/retention-rules.ts';
import { letterCitation } from './letter-citation.ts';

/** Names in letters, and letters of places, that stand in every language. */
const LATIN = /GDPR|GB\/T|\d+[A-Z]+|\([a-z]+\)/g;

/** Topics of rules that a letter may cite. */
const cited = new Set(['refusal-ground', 'refusal-notice', 'extension', 'deadline', 'fee']);

describe('an act in a letter', () => {
  it.each([
    ['APPI Art. 33(2)(i)', 'ja', '個人情報の保護に関する法律第33条第2項第1号'],
    ['APPI Art. 35(1), (5)', 'ja', '個人情報の保護に関する法律第35条第1項、第5項'],
    ['APPI Art. 34(1)-(2)', 'ja', '個人情報の保護に関する法律第34条第1項〜第2項'],
    [
      'APPI Art. 38(1)-(2); Art. 37(1) definition',
      'ja',
      '個人情報の保護に関する法律第38条第1項〜第2項、第37条第1項の定義',
    ],
    ['PDPO s.20(1)(a)(i)', 'ja', '香港個人データ（プライバシー）条例（第486章）第20条(1)(a)(i)'],
    ['GDPR Art. 15(3)', 'ja', 'GDPR第15条第3項'],
    ['PDPO s.19(2)', 'zh-Hant', '《個人資料(私隱)條例》第19(2)條'],
    ['PDPO s.20(3)(e), s.67', 'zh-Hant', '《個人資料(私隱)條例》第20(3)(e)條、第67條'],
    ['PDPO s.20(3)(f), Part 8', 'zh-Hant', '《個人資料(私隱)條例》第20(3)(f)條、第8部'],
    ['PIPL Arts 44-50', 'zh-Hant', '《中華人民共和國個人信息保護法》第44條至第50條'],
    ['PDPO s.28(2)-(4)', 'zh-Hans', '《个人资料(私隐)条例》第28(2)至(4)条'],
    ['PIPL Art. 47(2)', 'zh-Hans', '《中华人民共和国个人信息保护法》第47条第2款'],
    [
      'PIPL Art. 50; Network Data Regulation Art. 25(2nd para)',
      'zh-Hans',
      '《中华人民共和国个人信息保护法》第50条；《网络数据安全管理条例》第25条第2款',
    ],
    ['Civil Code 1798.105(d)(1)', 'zh-Hans', '《加利福尼亚州民法典》第1798.105(d)(1)条'],
    ['11 CCR 7022(f), 7024', 'ja', 'カリフォルニア州規則集第11編第7022条(f)、第7024条'],
    ['Civil Code Arts 201-203', 'zh-Hans', '《中华人民共和国民法典》第201条至第203条'],
    ['APPI Art. 33(2)(i)', 'en', 'APPI Art. 33(2)(i)'],
  ] as const)('%s in %s is %s', (english, lang, said) => {
    expect(letterCitation(english, lang)).toBe(said);
  });

  it.each(['ja', 'zh-Hant', 'zh-Hans'] as const)('leaves no English word in %s', (lang) => {
    const all = [
      ...heldPackIds.flatMap((id) =>
        lawPackOf(id).rules.flatMap(({ topic, citation }) => (cited.has(topic) ? citation : [])),
      ),
      ...retentionRules.map(({ citation }) => citation),
    ];
    expect(all.length).toBeGreaterThan(150);
    const english = all
      .map((citation) => letterCitation(citation, lang))
      .filter((said) => /[A-Za-z]{2,}|undefined/.test(said.replaceAll(LATIN, '')));
    expect(english).toEqual([]);
  });
});
