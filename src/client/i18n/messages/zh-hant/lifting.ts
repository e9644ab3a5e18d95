import type { Translation } from '../../entry.ts';
import type { lifting as en } from '../en/lifting.ts';

export const lifting = {
  title: '已刪除者重新登記',
  lead: '系統以帶密鑰的雜湊值，防止已刪除的人再被匯入。解除須由兩名保障資料主任決定。此處輸入的內容只用作雜湊比對，不會儲存。',
  company: '公司',
  reason: '原因',
  'reason.registers-anew': '本人重新登記',
  'reason.erased-in-error': '誤刪',
  'reason.another-person': '屬另一人',
  'details.required': '請至少輸入一項資料。',
  propose: '建議解除',
  proposed: '已提出，由另一名保障資料主任決定。',
  waits: '解除等候批核：{company}',
  'waits.what': { other: '{n}個刪除標記，以{by}找到' },
  approve: '解除',
  approved: '已解除，此人可再次登記。',
  return: '發還',
  returned: '已發還',
} as const satisfies Translation<typeof en>;
