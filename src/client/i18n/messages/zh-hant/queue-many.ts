import type { Translation } from '../../entry.ts';
import type { queueMany as en } from '../en/queue-many.ts';

export const queueMany = {
  'no-other': '現時沒有其他要求需要你處理。',
  'many.label': '已選取的要求',
  'many.picked': { other: '已選取{n}宗' },
  'many.drop': '取消選取',
  'many.too-many': { other: '每次最多{n}宗。' },
  'many.title': '{command}：多宗要求',
  'many.all-can': { other: '{n}宗全部可以處理。' },
  'many.some-can': { other: '{can}宗可以處理，{n}宗不可以。' },
  'many.each': '逐宗處理，每宗在紀錄中各有一行。',
  'many.do': { other: '{command}：{n}宗' },
  'many.gone': { other: '{n}宗已不再向你開放。' },
  'many.progress': '{done}／{all}',
  'many.stop': '停止',
  'many.done': { other: '已完成{n}宗' },
  'many.stopped': { other: '已停止，其餘{n}宗未作任何處理。' },
} as const satisfies Translation<typeof en>;
