import { companyOf } from '../domain/company.ts';
import type { CompanyId, PackId } from '../domain/vocabulary.ts';
import type { Store } from './ports.ts';

/** The laws attached to a company now: its setting, or what it came with where nobody has changed it. */
export async function packsAttached(
  store: Pick<Store, 'get'>,
  company: CompanyId,
): Promise<readonly PackId[]> {
  return (await store.get('setting', company))?.packs ?? companyOf(company).packs;
}
