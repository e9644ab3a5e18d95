import type { RequestRecord } from '../../domain/request.ts';
import type { PackId } from '../../domain/vocabulary.ts';

/** Authorities to which a person can complain: Japan's PPC, Hong Kong's PCPD, mainland China's CAC, a Member State's authority, the ICO, California's agency. */
export const regulators = [
  'jp-ppc',
  'hk-pcpd',
  'cn-cac',
  'eu-dpa',
  'uk-ico',
  'us-ca-cppa',
] as const;
export type Regulator = (typeof regulators)[number];

const ofPack: Readonly<Record<PackId, Regulator>> = {
  'jp-appi': 'jp-ppc',
  'hk-pdpo': 'hk-pcpd',
  'cn-pipl': 'cn-cac',
  'eu-gdpr': 'eu-dpa',
  'uk-gdpr': 'uk-ico',
  'us-ca-ccpa': 'us-ca-cppa',
};

/** The complaint route of a request: the regulators of the laws it was received under. */
export function regulatorsOf(request: Pick<RequestRecord, 'packs'>): readonly Regulator[] {
  return request.packs.map((pack) => ofPack[pack]);
}
