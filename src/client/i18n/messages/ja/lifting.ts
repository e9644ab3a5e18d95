import type { Translation } from '../../entry.ts';
import type { lifting as english } from '../en/lifting.ts';

/** Lifting tombstones in Japanese. */
export const lifting = {
  title: '消去した方の再登録',
  lead: '消去した方が再び取り込まれないよう、鍵付きハッシュで防いでいます。個人情報保護管理者2名で解除できます。ここに入力した内容は照合のためにハッシュ化するだけで、保存しません。',
  company: '会社',
  reason: '理由',
  'reason.registers-anew': 'ご本人が再登録を希望',
  'reason.erased-in-error': '誤って消去した',
  'reason.another-person': '別の方である',
  'details.required': '少なくとも一つの情報を入力してください。',
  propose: '解除を申し出る',
  proposed: '申し出ました。別の管理者が判断します。',
  waits: '解除の承認待ち：{company}',
  'waits.what': { other: '{n}件（{by}で照合）' },
  approve: '解除する',
  approved: '解除しました。再登録できます。',
  return: '差し戻す',
  returned: '差し戻しました',
} as const satisfies Translation<typeof english>;
