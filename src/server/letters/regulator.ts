import { companyOf } from '../../domain/company.ts';
import type { HeldPackId } from '../../domain/law/held-packs.ts';
import type { CompanyId } from '../../domain/vocabulary.ts';

/** Authorities to which a person can complain: Japan's PPC, Hong Kong's PCPD, mainland China's CAC. */
export const regulators = ['jp-ppc', 'hk-pcpd', 'cn-cac'] as const;
export type Regulator = (typeof regulators)[number];

const ofPack: Readonly<Record<HeldPackId, Regulator>> = {
  'jp-appi': 'jp-ppc',
  'hk-pdpo': 'hk-pcpd',
  'cn-pipl': 'cn-cac',
};

/** The complaint route of a company's customers: the regulators of the laws attached to it. */
export function regulatorsOf(company: CompanyId): readonly Regulator[] {
  return companyOf(company).packs.map((pack) => ofPack[pack]);
}
