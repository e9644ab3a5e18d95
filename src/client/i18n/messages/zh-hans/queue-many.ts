import type { Translation } from '../../entry.ts';
import type { queueMany as en } from '../en/queue-many.ts';

export const queueMany = {
  'no-other': '目前没有其他申请需要您处理。',
  'many.label': '已选取的申请',
  'many.picked': { other: '已选取{n}件' },
  'many.drop': '取消选取',
  'many.too-many': { other: '每次最多{n}件。' },
  'many.title': '{command}：多件申请',
  'many.all-can': { other: '{n}件全部可以办理。' },
  'many.some-can': { other: '{can}件可以办理，{n}件不可以。' },
  'many.each': '逐件办理，每件在日志中各有一行。',
  'many.do': { other: '{command}：{n}件' },
  'many.gone': { other: '{n}件已不再对您开放。' },
  'many.progress': '{done}／{all}',
  'many.stop': '停止',
  'many.done': { other: '已完成{n}件' },
  'many.stopped': { other: '已停止，其余{n}件未作任何处理。' },
} as const satisfies Translation<typeof en>;
