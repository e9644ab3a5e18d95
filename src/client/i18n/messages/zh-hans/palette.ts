import type { Translation } from '../../entry.ts';
import type { palette as en } from '../en/palette.ts';

export const palette = {
  hint: '办理事项、页面，或申请（编号、类别、状态、期限、姓名）',
  'hint-places': '办理事项或页面',
  deeds: '本页',
  requests: '申请',
  parts: '本页各部分',
  places: '前往',
  none: '没有符合的项目。如要查找客户，请使用来电搜索栏。',
  'not-looked': '未能查找申请，请重新输入再试。',
  found: { other: '{n}个选项' },
  unseen: { other: '另有{n}件符合，请输入更多字词。' },
  'presses.late': '已逾期、过期',
  'presses.soon': '即将到期',
  'presses.later': '尚未到期',
  lane: '待办列表：{lane}',
  'open-customer': '打开客户页面',
} as const satisfies Translation<typeof en>;
