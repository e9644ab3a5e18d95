import type { Translation } from '../../entry.ts';
import type { queueEmpty as en } from '../en/queue-empty.ts';

/** The queue, where a lane or a filter leaves nothing of it. */
export const queueEmpty = {
  'empty.filtered': 'この条件に合う請求はありません。',
  'empty.actionable': 'いま対応が必要な請求はありません。',
  'empty.mine': '担当している請求はありません。',
  'empty.needs-identity': '本人確認待ちの請求はありません。',
  'empty.due': '期限の近い請求はありません。',
  'empty.waiting': 'ほかの人の対応を待つ請求はありません。',
  'empty.wrong-desk': 'どの請求も対応すべき窓口にあり、引き継ぎの依頼もありません。',
  'empty.errors': '不達の書類も、お客様からの「心当たりがない」の連絡もありません。',
  'empty.approvals': '承認を待つ請求はありません。',
  'empty.closed': '終了した請求はまだありません。',
  'empty.all': '請求はまだありません。',
  'teach.actionable':
    '新しいお電話は受電バーから始めます。ほかの人の返答を待つ請求は「対応待ち」にあります。',
  'teach.mine': '自分で受け付けた請求、担当すると決めた請求、割り当てられた請求が入ります。',
  'teach.needs-identity': '本人確認が済むまでの請求が入ります。',
  'teach.due': '期限まで3日以内の請求が、厳しい期限の順に入ります。',
  'teach.waiting': 'ほかの人の返答を待つ間の請求が、相手と開始日とともに入ります。',
  'teach.wrong-desk': '別の窓口が回答すべき請求と、引き継ぎを依頼された請求が入ります。',
  'teach.errors': '書類が不達となった請求と、お客様が「心当たりがない」を選んだ請求が入ります。',
  'teach.approvals': '承認できる提案が入ります。自分の提案は自分では承認しません。',
  'teach.closed': '回答・拒否・取下げで終了した請求が入ります。',
  'teach.all': '最初の請求は受電バーから始めます。',
} as const satisfies Translation<typeof en>;
