import type { Translation } from '../../entry.ts';
import type { demo as en } from '../en/demo.ts';

export const demo = {
  'director.title': '進行パネル',
  'director.open': '進行パネルを開く',
  'reset.action': 'デモを初期状態に戻す',
  'reset.done': 'デモを初期状態に戻しました。',
  'clock.title': '時計',
  'clock.forward': '時間を進める',
  'scenario.label': 'シナリオ',
  'fault.label': '障害の設定',
  'panel.title': 'お客様側の画面',
  'panel.phone': '電話',
  'panel.mail': 'メール',
  'panel.post': '郵便受け',
  'panel.empty': '届いたものはありません。',
  'panel.not-me': '心当たりがない',
  fictional: '登場する人物・番号は架空です。',
  'blind-limit':
    '登録内容を見せない仕組みはAPIで守られています。このブラウザーの使用者本人に対しては保証されません。',
} as const satisfies Translation<typeof en>;
