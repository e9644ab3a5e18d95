import type { Translation } from '../../entry.ts';
import type { refusals as english } from '../en/refusals.ts';

/** The log book of refusals, in simplified Chinese. */
export const refusals = {
  title: '拒绝申请登记簿',
  range: '{company}，{year}年',
  of: '拒绝申请登记簿，{company}，{year}年',
  'way.file': '保存为文件',
  'way.print': '打印',
  lead: '每项拒绝及其理由均在通知发出前登记，至少保存四年；不记载是谁的申请。',
  company: '公司',
  year: '年份',
  caption: '登记簿条目（由旧到新）',
  number: '编号',
  day: '登记日期',
  request: '申请及权利',
  ground: '理由及条文',
  who: '决定人',
  by: '提出：{who}',
  'approved-by': '审批：{who}',
  kept: '保存至',
  none: '该年没有拒绝任何申请。',
  'none.hint': '拒绝通知须在登记后方可发出。',
} as const satisfies Translation<typeof english>;
