import type { Translation } from '../../entry.ts';
import type { palette as en } from '../en/palette.ts';

export const palette = {
  hint: '操作、画面、受付番号',
  'hint-places': '操作、画面',
  deeds: 'この画面の操作',
  requests: '請求',
  parts: 'このページの項目',
  places: '移動先',
  none: '該当するものがありません。お客様は受電バーで検索してください。',
  found: { other: '候補{n}件' },
  lane: '受付一覧：{lane}',
  'open-customer': 'お客様の画面を開く',
} as const satisfies Translation<typeof en>;
