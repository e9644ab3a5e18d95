import { cnPiplDuties } from './cn-pipl-duties.ts';
import { cnPiplPersons } from './cn-pipl-persons.ts';
import { cnPiplRefusals } from './cn-pipl-refusals.ts';
import { cnPiplTime } from './cn-pipl-time.ts';
import type { LawPack } from './law-pack.ts';

/** Mainland China's Personal Information Protection Law, Arts 44 to 50, with the Network Data Regulation. */
export const cnPipl: LawPack = {
  ...cnPiplTime,
  name: 'Mainland China: Personal Information Protection Law',
  lang: 'zh-Hans',
  asRead: '2026-11-21',
  terms: [
    { en: 'right to know and decide', native: '知情权、决定权', checked: true },
    { en: 'restrict or refuse processing', native: '限制或者拒绝处理', checked: true },
    { en: 'consult and copy', native: '查阅、复制', checked: true },
    { en: 'transfer (portability)', native: '转移', checked: true },
    { en: 'correct and complete', native: '更正、补充', checked: true },
    { en: 'delete', native: '删除', checked: true },
    { en: 'withdraw consent', native: '撤回同意', checked: true },
    { en: 'explanation of rules', native: '解释说明', checked: true },
    { en: 'separate consent', native: '单独同意', checked: true },
    { en: 'personal information processor', native: '个人信息处理者', checked: true },
    { en: 'close relative', native: '近亲属', checked: true },
    { en: 'timely', native: '及时', checked: true },
    { en: 'close an account', native: '注销账号', checked: true },
  ],
  neverDisclose: [],
  rules: [...cnPiplTime.rules, ...cnPiplPersons, ...cnPiplRefusals, ...cnPiplDuties],
};
