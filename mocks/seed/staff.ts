import type { Staff } from '../../src/domain/staff.ts';
import type { CompanyId, Role } from '../../src/domain/vocabulary.ts';
import { castRecords } from './cast-records.ts';

/** Everyone of a company on one line each: id, name, language, initials, role, desks. */
const hkt = `
aki|秋山 明|ja|AK|agent|hkt-support
ben|Ben Norris|en|BN|agent|hkt-support,hkt-events
chie|千葉 恵|ja|CM|agent|hkt-support
daichi|土井 大地|ja|DD|agent|hkt-events
eri|江口 絵里|ja|EE|agent|hkt-events
fumi|古田 文|ja|FF|agent|hkt-billing
goro|五島 吾郎|ja|GG|agent|hkt-billing
hana|原 花|ja|HH|supervisor|hkt-support,hkt-events
ichiro|市川 一郎|ja|II|supervisor|hkt-support,hkt-billing
jun|城 淳|ja|JJ|supervisor|hkt-events,hkt-billing
ben-lead|Ben Norris|en|BN|supervisor|hkt-billing`;
const nttChina = `
kay|Kay Cheung|en|KC|agent|ntt-hong-kong
leo|Leo Fong|en|LF|agent|ntt-hong-kong,ntt-sales
mei|梅 芳|zh-Hans|MF|agent|ntt-shanghai
ning|宁 波|zh-Hans|NB|agent|ntt-shanghai
olive|Olive Tsui|en|OT|agent|ntt-sales
paul|Paul Yim|en|PY|agent|ntt-sales
quan|全 敏|zh-Hans|QM|supervisor|ntt-shanghai
rita|Rita Szeto|en|RS|supervisor|ntt-hong-kong,ntt-shanghai
stan|Stan Ko|en|SK|supervisor|ntt-hong-kong,ntt-sales
tess|Tess Mok|en|TM|supervisor|ntt-sales`;
const everywhere = `
ume|梅原 優|ja|UY|privacy-officer|
vera|Vera Kwong|en|VK|privacy-officer|
wen|温 文|zh-Hans|WW|privacy-officer|
yoko|横田 陽子|ja|YY|auditor|
zane|Zane Holt|en|ZH|auditor|`;

/** Accounts that belong to a human who has another account besides. */
const sharedPersons: Readonly<Record<string, string>> = { 'st-ben-lead': 'st-ben' };

/** Accounts of people who are customers too. */
const ownRecords: Readonly<Record<string, string>> = { 'st-chie': castRecords.ownRecord.id };

/** The people of the desk: agents, at least two supervisors a desk, three privacy officers, two auditors. */
export const staff: readonly Staff[] = [
  ...accounts(hkt, 'hkt'),
  ...accounts(nttChina, 'ntt-china'),
  ...accounts(everywhere, null),
];

function accounts(lines: string, company: CompanyId | null): Staff[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [key = '', name = '', lang = '', initials = '', role = '', desks = ''] =
        line.split('|');
      const id = `st-${key}`;
      return {
        id,
        person: `sp-${(sharedPersons[id] ?? id).slice(3)}`,
        name,
        lang,
        initials,
        // The lines above hold roles only; a test reads each of them against the closed list.
        role: role as Role,
        desks: desks === '' ? [] : desks.split(','),
        company,
        ownCustomer: ownRecords[id] ?? null,
      };
    });
}
