import { describe, expect, it } from 'vitest';
import type { RuleTopic } from '../../domain/citation.ts';
import { citation } from '../../domain/citation.ts';
import { lawPackOf } from '../../domain/law/law-pack-of.ts';
import { retentionRules } from '../../domain/law/retention-rules.ts';
import { hktPolicy } from '../../domain/policies/hkt.ts';
import { nttChinaPolicy } from '../../domain/policies/ntt-china.ts';
import { companyIds, packIds } from '../../domain/vocabulary.ts';
import { japaneseCitation } from './messages/citation.ts';

/** Names and letters that stand in Japanese texts too. */
const LATIN = /HKT|NTT|PDPO|GDPR|UK|EEC|CCR|DPP\d|GB\/T 35273-2020 s\.8\.7|\d+[A-Z]+|\([a-z]+\)/g;

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

  it('leaves no English word in what the packs, the policies and the rules cite', () => {
    const cited = [
      ...packIds.flatMap((id) => lawPackOf(id).rules.map((rule) => rule.citation)),
      ...retentionRules.map((rule) => rule.citation),
      ...[hktPolicy, nttChinaPolicy].flatMap(({ clauses }) => clauses.map((one) => one.citation)),
      ...companyIds.flatMap((company) => all.map((topic) => citation(company, topic))),
    ];
    const english = cited.filter((text) =>
      /[A-Za-z]{2,}/.test(japaneseCitation(text).replace(LATIN, '')),
    );
    expect(english).toEqual([]);
  });
});
