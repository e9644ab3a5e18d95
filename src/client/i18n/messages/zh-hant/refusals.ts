import type { Translation } from '../../entry.ts';
import type { refusals as english } from '../en/refusals.ts';

/** The log book of refusals, in traditional Chinese. */
export const refusals = {
  title: '拒絕要求紀錄簿',
  range: '{company}，{year}年',
  of: '拒絕要求紀錄簿，{company}，{year}年',
  'way.file': '儲存為檔案',
  'way.print': '列印',
  lead: '每宗拒絕及其理由均於通知發出前記入，最少保存四年；不載列屬何人的要求。',
  company: '公司',
  year: '年份',
  caption: '紀錄簿的記項（由舊至新）',
  number: '編號',
  day: '記入日期',
  request: '要求及權利',
  ground: '理由及條文',
  who: '決定人',
  by: '提出：{who}',
  'approved-by': '批核：{who}',
  kept: '保存至',
  none: '該年沒有拒絕任何要求。',
  'none.hint': '拒絕通知須於記入後方可發出。',
} as const satisfies Translation<typeof english>;
