import { describe, expect, it } from 'vitest';
import type { RuleTopic } from '../../domain/citation.ts';
import { citation } from '../../domain/citation.ts';
import { lawPackOf } from '../../domain/law/law-pack-of.ts';
import { retentionRules } from '../../domain/law/retention-rules.ts';
import { hktPolicy } from '../../domain/policies/hkt.ts';
import { nttChinaPolicy } from '../../domain/policies/ntt-china.ts';
import { companyIds, packIds } from '../../domain/vocabulary.ts';
import { simplifiedCitation, traditionalCitation } from './messages/chinese-citation.ts';
import { japaneseCitation } from './messages/citation.ts';

/** Names and letters that stand in Japanese and Chinese texts too. */
const LATIN =
  /HKT|NTT|PDPO|GDPR|UK|EEC|CCR|DPP\d|GB\/T 35273-2020(?: s\.8\.7)?|\d+[A-Z]+|\([a-z]+\)/g;

const topics = {
  identity: 0,
  authenticity: 0,
  purpose: 0,
  'four-eyes': 0,
  delivery: 0,
  procedure: 0,
  answer: 0,
  ground: 0,
  correction: 0,
  recipients: 0,
  routing: 0,
  authority: 0,
  statistics: 0,
  'access-history': 0,
  sharing: 0,
  'direct-mail': 0,
} as const satisfies Record<RuleTopic, 0>;
// The table above holds every topic by its type; the names of its keys are lost.
const all = Object.keys(topics) as RuleTopic[];

describe('a citation in Japanese', () => {
  it.each([
    ['HKT privacy policy, section 7', 'HKTのポリシー7項'],
    ['HKT policy §7; APPI Art. 37(1)', 'HKTのポリシー7項、個人情報保護法37条1項'],
    [
      'NTT policy “disclose/revise/delete”; PDPO s.20(1)(a)',
      'NTTのポリシー「開示・訂正・消去」、PDPO 20条(1)(a)',
    ],
    ['APPI Art. 33(2)(i)', '個人情報保護法33条2項1号'],
    ['Art. 33(2)', '33条2項'],
    ['APPI Arts 32-39', '個人情報保護法32〜39条'],
    ['PDPO ss.2(1), 17A, 18(1)', 'PDPO 2条(1)、17A条、18条(1)'],
    ['GDPR Art. 12(3)', 'GDPR 12条3項'],
    ['Reg. 1182/71 Art. 3(1), (2)(c), (4)', 'EEC規則1182/71号3条1項、2項(c)、4項'],
    ['DPA 2018 s.164A', '2018年データ保護法164A条'],
    ['Inland Revenue Ordinance (Cap. 112), s.51C', '税務条例（香港法第112章）51C条'],
    [
      'Corporation Tax Act (Japan), Art. 126; Enforcement Regulations, Art. 59',
      '法人税法126条、施行規則59条',
    ],
    ['Civil Code 1798.105(d)(1)', 'カリフォルニア州民法1798.105(d)(1)'],
    ['PIPL Art. 45(1) with Art. 18(1)', '中国個人情報保護法45条1項および18条1項'],
  ])('says %s as %s', (english, japanese) => {
    expect(japaneseCitation(english)).toBe(japanese);
  });
});

describe('a citation in Chinese', () => {
  it.each([
    ['HKT privacy policy, section 7', 'HKT政策第7條', 'HKT政策第7条'],
    [
      'NTT policy “disclose/revise/delete”; PDPO s.23(1), s.24(3)',
      'NTT政策「提供、改正及刪除」；《私隱條例》第23(1)條、第24(3)條',
      'NTT政策“提供、更正和删除”；《私隐条例》第23(1)条、第24(3)条',
    ],
    ['PDPO s.20(3)(b)', '《私隱條例》第20(3)(b)條', '《私隐条例》第20(3)(b)条'],
    ['s.20(1)(b), (2)', '第20(1)(b)及(2)條', '第20(1)(b)和(2)条'],
    [
      'PDPO s.20(3)(f), Part 8',
      '《私隱條例》第20(3)(f)條、第8部',
      '《私隐条例》第20(3)(f)条、第8部',
    ],
    ['PIPL Art. 47(2)', '《個人信息保護法》第47(2)條', '《个人信息保护法》第47条第2款'],
    ['PIPL Arts 28-30', '《個人信息保護法》第28至30條', '《个人信息保护法》第28至30条'],
    [
      'APPI Art. 32(2)(ii) with Art. 21(4)(i)-(iii)',
      '日本《個人資料保護法》第32(2)(ii)條及第21(4)(i)至(iii)條',
      '日本《个人信息保护法》第32条第2款第2项和第21条第4款第1项至第3项',
    ],
    [
      'Network Data Regulation Art. 25(4)',
      '《網絡數據安全管理條例》第25(4)條',
      '《网络数据安全管理条例》第25条第4项',
    ],
    [
      'GDPR Art. 18(1)(a), (2), (3)',
      'GDPR第18(1)(a)、(2)及(3)條',
      'GDPR第18条第1款(a)项、第2款、第3款',
    ],
    ['PDPO Sch. 1, DPP6', '《私隱條例》附表1保障資料第6原則', '《私隐条例》附表1保障资料第6原则'],
  ])('says %s as %s and %s', (english, traditional, simplified) => {
    expect([traditionalCitation(english), simplifiedCitation(english)]).toEqual([
      traditional,
      simplified,
    ]);
  });
});

describe.each([
  ['Japanese', japaneseCitation],
  ['Traditional Chinese', traditionalCitation],
  ['Simplified Chinese', simplifiedCitation],
])('what the packs, the policies and the rules cite, in %s', (_language, said) => {
  it('holds no English word', () => {
    const cited = [
      ...packIds.flatMap((id) => lawPackOf(id).rules.map((rule) => rule.citation)),
      ...retentionRules.map((rule) => rule.citation),
      ...[hktPolicy, nttChinaPolicy].flatMap(({ clauses }) => clauses.map((one) => one.citation)),
      ...companyIds.flatMap((company) => all.map((topic) => citation(company, topic))),
    ];
    const english = cited.filter((text) => /[A-Za-z]{2,}/.test(said(text).replace(LATIN, '')));
    expect(english).toEqual([]);
  });
});
