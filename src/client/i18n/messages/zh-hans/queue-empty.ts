import type { Translation } from '../../entry.ts';
import type { queueEmpty as en } from '../en/queue-empty.ts';

/** The queue, where a lane or a filter leaves nothing of it. */
export const queueEmpty = {
  'empty.filtered': '没有符合筛选条件的申请。',
  'empty.actionable': '目前没有待办申请。',
  'empty.mine': '您没有经办中的申请。',
  'empty.needs-identity': '没有申请待核验身份。',
  'empty.due': '没有即将到期的申请。',
  'empty.waiting': '没有申请在等待他人。',
  'empty.wrong-desk': '所有申请均由应答复的客服组办理，也没有转交。',
  'empty.errors': '没有被退回的资料，也没有客户点击“非本人操作”。',
  'empty.approvals': '没有申请等待您审批。',
  'empty.closed': '尚无已办结的申请。',
  'empty.all': '尚无申请。',
  'teach.actionable': '新来电从来电搜索栏开始。仍待他人答复的申请列于“等待他人”。',
  'teach.mine': '由您受理、接手或分配给您的申请列于此处。',
  'teach.needs-identity': '尚未核验身份的申请列于此处。',
  'teach.due': '期限在三天内的申请列于此处，最严格的期限在前。',
  'teach.waiting': '等待他人答复的申请列于此处，并注明等待谁及起始日。',
  'teach.wrong-desk': '应由其他客服组答复的申请，以及其他客服组拟转交的申请，列于此处。',
  'teach.errors': '资料包被退回，或客户点击“非本人操作”的申请，列于此处。',
  'teach.approvals': '您可以审批的提议列于此处。自己的提议不由自己审批。',
  'teach.closed': '已答复、已拒绝或已撤回的申请列于此处。',
  'teach.all': '第一宗申请从来电搜索栏开始。',
} as const satisfies Translation<typeof en>;
