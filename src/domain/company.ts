import type { HeldPackId } from './law/held-packs.ts';
import { hktPolicy } from './policies/hkt.ts';
import { nttChinaPolicy } from './policies/ntt-china.ts';
import type { PolicyProfile } from './policies/policy-profile.ts';
import type { CompanyId } from './vocabulary.ts';

/** A controller: its policy profile and the law packs attached to it. */
export type Company = {
  readonly id: CompanyId;
  readonly name: string;
  readonly policy: PolicyProfile;
  /** A setting: which laws apply is the company's reading, not ours. */
  readonly packs: readonly HeldPackId[];
};

const companies: Readonly<Record<CompanyId, Company>> = {
  hkt: { id: 'hkt', name: 'HKT Corporation', policy: hktPolicy, packs: ['jp-appi'] },
  'ntt-china': {
    id: 'ntt-china',
    name: 'NTT Communications China',
    policy: nttChinaPolicy,
    packs: ['hk-pdpo', 'cn-pipl'],
  },
};

/** A company by its id. */
export function companyOf(id: CompanyId): Company {
  return companies[id];
}
