import type { Translation } from '../../entry.ts';
import type { presence as en } from '../en/presence.ts';

/** Japanese messages of who else has a request open. */
export const presence = {
  'also-here': '同じ請求を開いている人',
  came: '同じ請求を開いている人：{who}',
  'section.page': '閲覧中',
  'section.verification': '本人確認',
  'section.approval': '承認',
  'section.disclosure': '開示',
  'section.correction': '訂正',
  'section.deletion': '消去',
  'section.opt-out': '案内停止',
  'section.letter': '文書',
  'section.calls': '電話',
  'section.notes': 'メモ',
} as const satisfies Translation<typeof en>;
