import type { Translation } from '../../entry.ts';
import type { openRequest as en } from '../en/open-request.ts';

export const openRequest = {
  lead: 'お申し出の内容を記録します。本人確認はその後に行います。',
  customer: 'お客様',
  'nobody.hint': '登録が見つからなくても、同じ手順と質問で受け付けます。登録の有無は示しません。',
  'caller.representative.hint': '代理人の書類を確認し、登録済みの連絡先でご本人の確認も取ります。',
  desk: '窓口',
  'scope-hint.categories': '2点と、ご本人による請求であることの確認',
  'scope-hint.data': '3点、確認コード、申告',
  'scope-hint.access-history': '情報の内容と同じ条件。判断は個人情報保護管理者',
  language: 'お電話の方の言語',
  'words.hint': '伺ったとおりに記録します。確認の質問への答えは書きません。',
  contact: '伺った連絡先',
  'contact.hint': '個人情報を含まない回答だけを送ります。',
  'contact.kind': '種別',
  'contact.value': '宛先・番号',
  'contact.none': 'なし',
  reference: '手紙・スキャンの番号',
  'reference.hint': 'L-77などの番号です。書類そのものは保存しません。',
  urgent: '急ぎを強く求められている',
  'urgent.hint':
    '注意情報です。確認が一つ増えることがありますが、これだけで拒否することはありません。',
  go: '請求を受け付ける',
  'go.optout': 'ご案内を停止する',
  opened: '受付番号{id}で受け付けました',
  details: '詳細',
  duplicate: '同じ請求への対応が進んでいます',
  'duplicate.go': '{id}を開く',
  discard: '下書きを削除する',
  draft: '下書きを復元しました',
  company: '会社',
} as const satisfies Translation<typeof en>;
