import type { Translation } from '../../entry.ts';
import type { queueMany as en } from '../en/queue-many.ts';

export const queueMany = {
  'no-other': 'ほかに対応が必要な請求はありません。',
  'many.label': '選択した請求',
  'many.picked': { other: '{n}件を選択中' },
  'many.drop': '選択を解除',
  'many.too-many': { other: '一度に対応できるのは{n}件までです。' },
  'many.title': '{command}（複数の請求）',
  'many.all-can': { other: '{n}件すべて対応できます。' },
  'many.some-can': { other: '{can}件は対応できます。{n}件は対応できません。' },
  'many.each': '1件ずつ行い、それぞれ記録に残ります。',
  'many.do': { other: '{command}（{n}件）' },
  'many.gone': { other: '{n}件は表示できなくなりました。' },
  'many.progress': '{all}件中{done}件',
  'many.stop': '中止する',
  'many.done': { other: '{n}件完了しました' },
  'many.stopped': { other: '中止したため、残りの{n}件には何もしていません。' },
} as const satisfies Translation<typeof en>;
