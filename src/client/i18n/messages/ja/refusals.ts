import type { Translation } from '../../entry.ts';
import type { refusals as english } from '../en/refusals.ts';

/** The log book of refusals, in Japanese. */
export const refusals = {
  title: '拒否の記録簿',
  range: '{company}、{year}年',
  of: '拒否の記録簿、{company}、{year}年',
  'way.file': 'ファイルに保存',
  'way.print': '印刷',
  lead: '拒否とその理由を、通知の送付前に記録したものです。4年以上保存し、どなたの請求かは記載しません。',
  company: '会社',
  year: '年',
  caption: '記録簿の記載（古い順）',
  number: '番号',
  day: '記載日',
  request: '請求と権利',
  ground: '理由と条文',
  who: '判断者',
  by: '提案：{who}',
  'approved-by': '承認：{who}',
  kept: '保存期限',
  none: 'この年に拒否はありません。',
  'none.hint': '拒否の通知は、記載の後でなければ送付できません。',
} as const satisfies Translation<typeof english>;
