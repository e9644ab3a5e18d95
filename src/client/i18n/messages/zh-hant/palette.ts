import type { Translation } from '../../entry.ts';
import type { palette as en } from '../en/palette.ts';

export const palette = {
  hint: '處理事項、頁面或要求編號',
  'hint-places': '處理事項或頁面',
  deeds: '本頁',
  requests: '要求',
  parts: '本頁各部分',
  places: '前往',
  none: '沒有符合的項目。如要搜尋客戶，請使用來電搜尋列。',
  found: { other: '{n}個選項' },
  lane: '待辦清單：{lane}',
  'open-customer': '開啟客戶頁面',
} as const satisfies Translation<typeof en>;
