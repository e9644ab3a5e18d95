import type { Translation } from '../../entry.ts';
import type { queueEmpty as en } from '../en/queue-empty.ts';

/** The queue, where a lane or a filter leaves nothing of it. */
export const queueEmpty = {
  'empty.filtered': '沒有符合篩選條件的要求。',
  'empty.actionable': '目前沒有要跟進的要求。',
  'empty.mine': '你沒有負責任何要求。',
  'empty.needs-identity': '沒有要求等候核實身分。',
  'empty.due': '沒有即將到期的要求。',
  'empty.waiting': '沒有要求等候他人。',
  'empty.wrong-desk': '所有要求均由應回覆的服務組處理，亦沒有轉交。',
  'empty.errors': '沒有被退回的資料，亦沒有客戶按下「並非本人」。',
  'empty.approvals': '沒有要求等候你批核。',
  'empty.closed': '尚未有已結案的要求。',
  'empty.all': '尚未有任何要求。',
  'teach.actionable': '新來電由來電搜尋列開始。仍待他人回覆的要求列於「等候他人」。',
  'teach.mine': '由你開立、接手或獲分派的要求列於此處。',
  'teach.needs-identity': '未核實身分的要求列於此處。',
  'teach.due': '時限在三日內的要求列於此處，最嚴格的時限在先。',
  'teach.waiting': '等候他人回覆的要求列於此處，並註明等候誰人及起始日。',
  'teach.wrong-desk': '應由其他服務組回覆的要求，以及其他服務組擬轉交的要求，列於此處。',
  'teach.errors': '資料包被退回，或客戶按下「並非本人」的要求，列於此處。',
  'teach.approvals': '你可批核的提議列於此處。自己的提議不由自己批核。',
  'teach.closed': '已回覆、已拒絕或已撤回的要求列於此處。',
  'teach.all': '首宗要求由來電搜尋列開始。',
} as const satisfies Translation<typeof en>;
