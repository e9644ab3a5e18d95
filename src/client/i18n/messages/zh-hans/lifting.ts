import type { Translation } from '../../entry.ts';
import type { lifting as en } from '../en/lifting.ts';

export const lifting = {
  title: '已删除者重新登记',
  lead: '系统以带密钥的哈希值防止已删除的人再次导入。解除须由两名个人信息保护负责人决定。此处填写的内容仅用于哈希比对，不予保存。',
  company: '公司',
  reason: '原因',
  'reason.registers-anew': '本人重新登记',
  'reason.erased-in-error': '误删',
  'reason.another-person': '属于另一人',
  'details.required': '请至少填写一项信息。',
  propose: '提请解除',
  proposed: '已提请，由另一名个人信息保护负责人决定。',
  waits: '解除待审批：{company}',
  'waits.what': { other: '{n}个删除标记，以{by}找到' },
  approve: '解除',
  approved: '已解除，此人可再次登记。',
  return: '退回',
  returned: '已退回',
} as const satisfies Translation<typeof en>;
