/** Names and words of citations in Japanese, the longer ones first where one holds another. */
const names: readonly (readonly [english: string, japanese: string])[] = [
  ['General Holidays Ordinance (Cap. 149)', '公衆休日条例（香港法第149章）'],
  ['Berlin Act on Sundays and Holidays,', 'ベルリン州日曜祝日法'],
  ['Inland Revenue Ordinance (Cap. 112),', '税務条例（香港法第112章）'],
  ['Corporation Tax Act (Japan),', '法人税法'],
  ['Enforcement Regulations,', '施行規則'],
  ['E-Commerce Law (China),', '中国電子商務法'],
  ['Banking and Financial Dealings Act 1971', '1971年銀行金融取引法'],
  ['SI 2026/82, saving provision', '英国規則2026/82号の経過規定'],
  ['ICO guidance', '英国情報コミッショナーの指針'],
  ['national law', '各国の法律'],
  ['in the UK DPA 2018 Schs 2-4', '英国では2018年データ保護法の附則2〜4'],
  ['DPA 2018', '2018年データ保護法'],
  ['Recital ', '前文'],
  ['Reg. 1182/71', 'EEC規則1182/71号'],
  ['(relevant time)', '（起算の時点）'],
  ['as amended', '（改正後）'],
  ['Government Code', 'カリフォルニア州政府法典'],
  ['Civil Code 1798', 'カリフォルニア州民法1798'],
  ['Specified Electronic Mail Act', '特定電子メール法'],
  ['Specified Commercial Transactions Act', '特定商取引法'],
  ['Trade guideline, not the Act', '業界の指針（法律ではない）'],
  ['Act on National Holidays', '祝日法'],
  [
    'Measures on National Festivals and Memorial Days (2024-11-10)',
    '全国年節及び記念日休暇弁法（2024年11月10日）',
  ],
  ['Minors Network Protection Regulation', '未成年者ネットワーク保護条例'],
  ['Network Data Regulation', 'ネットワークデータ安全管理条例'],
  ['Civil Code, agency chapter', '民法の代理の章'],
  ['Civil Code', '民法'],
  [
    'APPI Enforcement Order, article on agents (Art. 8 in the 2004 text, since renumbered',
    '個人情報保護法施行令、代理人の条（2004年当時は8条',
  ],
  ['believed Art. 13)', '現在は13条とみられる）'],
  [" 'relevant person' (a)", 'の「関係者」(a)'],
  ['Enforcement Order', '施行令'],
  ['Enforcement Rules', '施行規則'],
  ['APPI', '個人情報保護法'],
  ['PIPL', '中国個人情報保護法'],
  ['Cap. 1', '香港法第1章'],
  ['proviso (also (4), (6))', 'ただし書（4項、6項も）'],
  ['proviso', 'ただし書'],
  ['definition', 'の定義'],
  ['2nd para', '2項'],
];

/** Headings of the policy that numbers nothing. */
const headings: Readonly<Record<string, string>> = {
  'Privacy policy': 'プライバシーポリシー',
  'Personal information': '個人情報',
  'Personal information collection': '個人情報の収集',
  'Disclosure of using the personal information': '個人情報の利用目的の開示',
  'disclosure of using': '利用目的の開示',
  'Principle of non-disclosure': '非開示の原則',
  'Principle of non-disclosure, (4)': '非開示の原則（4）',
  'Principle of non-disclosure, (3)': '非開示の原則（3）',
  'About disclose/revise/delete': '開示・訂正・消去について',
  'disclose/revise/delete': '開示・訂正・消去',
  Security: '安全管理',
  'appropriate measures': '適切な措置',
  'Compliance with law': '法令の遵守',
  'Updates of the privacy policy': 'プライバシーポリシーの改定',
};

/** A name in letters or figures keeps its distance from the number that follows. */
const LATIN_END = /[A-Za-z0-9)]$/;

const roman: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5' };

/** A clause or article in Japanese. The backend writes citations in English; what is not known stays as it is. */
export function japaneseCitation(citation: string): string {
  return citation.split('; ').map(partInJapanese).join('、');
}

function partInJapanese(citation: string): string {
  const policy = /^HKT (?:policy §|privacy policy, section )(\d+)$/.exec(citation);
  if (policy !== null) return `HKTのポリシー${policy[1] ?? ''}項`;
  const heading = /^NTT (?:policy|Communications China privacy policy,) “([^”]+)”$/.exec(citation);
  if (heading !== null) return `NTTのポリシー「${headings[heading[1] ?? ''] ?? heading[1] ?? ''}」`;
  if (citation.startsWith('GB/T')) return citation;
  let text = citation;
  for (const [english, japanese] of names) text = text.replaceAll(english, japanese);
  const inLetters = /PDPO|香港法第1章|^s/.test(text);
  return text
    .replace(/ with Art\. /g, 'および§')
    .replace(/ ?\b(?:Arts?\.? |ss?\.)(?=\d)/g, (marker, at: number, whole: string) =>
      marker.startsWith(' ') && (inLetters || LATIN_END.test(whole.slice(0, at))) ? ' §' : '§',
    )
    .replace(/§.*/s, (refs) => articles(refs.replaceAll('§', ''), inLetters))
    .replace(/, Part (\d+)/, '、第$1部')
    .replace(/\bPart (\d+)/, '第$1部')
    .replace(/\bSch\. (\d+), /, '附則$1の')
    .replace(/\(2項\)/, '2項');
}

/** `33(2)(i), 34-35` as 33条2項1号、34〜35条; statutes that count in letters keep them. */
function articles(refs: string, inLetters: boolean): string {
  const inner = (group: string): string =>
    inLetters
      ? group
      : group
          .replace(/\((\d+)\)/g, '$1項')
          .replace(/\(([ivx]+)\)/g, (_all, numeral: string) => `${roman[numeral] ?? numeral}号`);
  return refs
    .replace(
      /(?<![(\dA-Za-z年]|Part )(\d+[A-Z]*)(?![\dA-Z]|項|年|月)(-)?((?:\([0-9A-Za-z]+\)-?)*)/g,
      (_all, number: string, range: string | undefined, groups: string) =>
        `${number}${range === undefined ? '条' : '〜'}${inner(groups)}`,
    )
    .replace(/(?<=, )(?:\([0-9A-Za-z]+\))+/g, inner)
    .replaceAll('-', '〜')
    .replaceAll(', ', '、')
    .replace(/ (?=ただし書|の定義)/g, '');
}
