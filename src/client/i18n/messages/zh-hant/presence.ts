import type { Translation } from '../../entry.ts';
import type { presence as en } from '../en/presence.ts';

/** Traditional Chinese messages of who else has a request open. */
export const presence = {
  'also-here': '同時開啟此要求的同事',
  came: '同時開啟此要求的同事：{who}',
  'section.page': '閱覽中',
  'section.verification': '身分核實',
  'section.approval': '批核',
  'section.disclosure': '查閱',
  'section.correction': '改正資料',
  'section.deletion': '刪除',
  'section.opt-out': '拒收直銷',
  'section.letter': '信件',
  'section.calls': '通話',
  'section.notes': '備註',
} as const satisfies Translation<typeof en>;
