import type { Translation } from '../../entry.ts';
import type { palette as en } from '../en/palette.ts';

export const palette = {
  hint: '操作、画面、または請求（受付番号・種別・状態・期限・お名前）',
  'hint-places': '操作、画面',
  deeds: 'この画面の操作',
  requests: '請求',
  parts: 'このページの項目',
  places: '移動先',
  none: '該当するものがありません。お客様は受電バーで検索してください。',
  'not-looked': '請求を検索できませんでした。入力し直すと、もう一度検索します。',
  found: { other: '候補{n}件' },
  unseen: { other: 'ほかに{n}件あります。さらに入力して絞り込んでください。' },
  'presses.late': '期限超過、遅延',
  'presses.soon': '期限間近',
  'presses.later': '期限に余裕',
  lane: '受付一覧：{lane}',
  'open-customer': 'お客様の画面を開く',
} as const satisfies Translation<typeof en>;
