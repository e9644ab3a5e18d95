import type { Translation } from '../../entry.ts';
import type { presence as en } from '../en/presence.ts';

/** Simplified Chinese messages of who else has a request open. */
export const presence = {
  'also-here': '同时打开此申请的同事',
  came: '同时打开此申请的同事：{who}',
  'section.page': '浏览中',
  'section.verification': '身份核验',
  'section.approval': '审批',
  'section.disclosure': '查阅',
  'section.correction': '更正、补充',
  'section.deletion': '删除',
  'section.opt-out': '拒收营销信息',
  'section.letter': '信件',
  'section.calls': '通话',
  'section.notes': '备注',
} as const satisfies Translation<typeof en>;
