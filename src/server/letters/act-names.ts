import type { LetterLang } from './letter-lang.ts';

type Named = Readonly<Record<Exclude<LetterLang, 'en'>, string>>;

/** Acts as letters call them, by the name under which the packs cite them; the longer ones first where one begins another. */
export const actNames: readonly (readonly [english: string, names: Named])[] = [
  [
    'APPI',
    {
      ja: '個人情報の保護に関する法律',
      'zh-Hant': '日本《個人資訊保護法》',
      'zh-Hans': '日本《个人信息保护法》',
    },
  ],
  [
    'PDPO',
    {
      ja: '香港個人データ（プライバシー）条例（第486章）',
      'zh-Hant': '《個人資料(私隱)條例》',
      'zh-Hans': '《个人资料(私隐)条例》',
    },
  ],
  [
    'Cap. 1',
    {
      ja: '香港解釈及び通則条例（第1章）',
      'zh-Hant': '《釋義及通則條例》（第1章）',
      'zh-Hans': '《释义及通则条例》（香港法例第1章）',
    },
  ],
  [
    'PIPL',
    {
      ja: '中華人民共和国個人情報保護法',
      'zh-Hant': '《中華人民共和國個人信息保護法》',
      'zh-Hans': '《中华人民共和国个人信息保护法》',
    },
  ],
  [
    'Network Data Regulation',
    {
      ja: '中国ネットワークデータ安全管理条例',
      'zh-Hant': '《網絡數據安全管理條例》',
      'zh-Hans': '《网络数据安全管理条例》',
    },
  ],
  [
    'E-Commerce Law (China)',
    {
      ja: '中華人民共和国電子商務法',
      'zh-Hant': '《中華人民共和國電子商務法》',
      'zh-Hans': '《中华人民共和国电子商务法》',
    },
  ],
  ['UK GDPR', { ja: '英国GDPR', 'zh-Hant': '英國GDPR', 'zh-Hans': '英国GDPR' }],
  ['GDPR', { ja: 'GDPR', 'zh-Hant': 'GDPR', 'zh-Hans': 'GDPR' }],
  [
    'in the UK DPA 2018 Schs 2-4',
    {
      ja: '英国では2018年データ保護法附則2〜4',
      'zh-Hant': '在英國為《2018年資料保護法》附表2至4',
      'zh-Hans': '在英国为《2018年数据保护法》附表2至4',
    },
  ],
  [
    'DPA 2018',
    {
      ja: '英国2018年データ保護法',
      'zh-Hant': '英國《2018年資料保護法》',
      'zh-Hans': '英国《2018年数据保护法》',
    },
  ],
  [
    'ICO guidance',
    {
      ja: '英国情報コミッショナーの指針',
      'zh-Hant': '英國資訊專員的指引',
      'zh-Hans': '英国信息专员的指引',
    },
  ],
  [
    'Reg. 1182/71',
    {
      ja: '欧州共同体規則第1182/71号',
      'zh-Hant': '歐洲共同體第1182/71號規例',
      'zh-Hans': '欧洲共同体第1182/71号条例',
    },
  ],
  [
    '11 CCR',
    {
      ja: 'カリフォルニア州規則集第11編',
      'zh-Hant': '《加州規例彙編》第11編',
      'zh-Hans': '《加利福尼亚州法规汇编》第11编',
    },
  ],
  // The digits stay with the place; they tell this code from that of mainland China.
  [
    'Civil Code Arts',
    {
      ja: '中華人民共和国民法典',
      'zh-Hant': '《中華人民共和國民法典》',
      'zh-Hans': '《中华人民共和国民法典》',
    },
  ],
  [
    'Civil Code',
    {
      ja: 'カリフォルニア州民法典',
      'zh-Hant': '《加州民法典》',
      'zh-Hans': '《加利福尼亚州民法典》',
    },
  ],
  [
    'Inland Revenue Ordinance (Cap. 112)',
    {
      ja: '香港税務条例（第112章）',
      'zh-Hant': '《稅務條例》（第112章）',
      'zh-Hans': '《税务条例》（香港法例第112章）',
    },
  ],
  [
    'Corporation Tax Act (Japan)',
    { ja: '法人税法', 'zh-Hant': '日本《法人稅法》', 'zh-Hans': '日本《法人税法》' },
  ],
  [
    'Enforcement Regulations',
    {
      ja: '法人税法施行規則',
      'zh-Hant': '日本《法人稅法施行規則》',
      'zh-Hans': '日本《法人税法施行规则》',
    },
  ],
  [
    'GB/T 35273-2020 s.8.7',
    {
      ja: 'GB/T 35273-2020 第8.7項',
      'zh-Hant': 'GB/T 35273-2020第8.7條',
      'zh-Hans': 'GB/T 35273-2020第8.7条',
    },
  ],
];

/** What may stand behind a place. */
export const citationWords: readonly (readonly [english: string, words: Named])[] = [
  [
    ' proviso (also (4), (6))',
    {
      ja: 'ただし書（第4項、第6項も同じ）',
      'zh-Hant': '但書（亦見第(4)、(6)款）',
      'zh-Hans': '但书（另见第4款、第6款）',
    },
  ],
  [' definition', { ja: 'の定義', 'zh-Hant': '的定義', 'zh-Hans': '的定义' }],
  ['(2nd para)', { ja: '第2項', 'zh-Hant': '第2款', 'zh-Hans': '第2款' }],
];
