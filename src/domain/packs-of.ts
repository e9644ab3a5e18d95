import type { Company } from './company.ts';
import { lawPackOf } from './law/law-pack-of.ts';
import type { LawPack } from './law/law-pack.ts';

/** The laws attached to a company. */
export function packsOf(company: Company): readonly LawPack[] {
  return company.packs.map(lawPackOf);
}
