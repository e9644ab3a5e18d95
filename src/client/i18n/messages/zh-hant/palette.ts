import type { Translation } from '../../entry.ts';
import type { palette as en } from '../en/palette.ts';

export const palette = {
  hint: '處理事項、頁面，或要求（編號、類別、狀態、期限、姓名）',
  'hint-places': '處理事項或頁面',
  deeds: '本頁',
  requests: '要求',
  parts: '本頁各部分',
  places: '前往',
  none: '沒有符合的項目。如要搜尋客戶，請使用來電搜尋列。',
  'not-looked': '未能搜尋要求，請重新輸入再試。',
  found: { other: '{n}個選項' },
  unseen: { other: '另有{n}宗符合，請輸入更多字詞。' },
  'presses.late': '已逾期、過期',
  'presses.soon': '即將到期',
  'presses.later': '尚未到期',
  lane: '待辦清單：{lane}',
  'open-customer': '開啟客戶頁面',
} as const satisfies Translation<typeof en>;
