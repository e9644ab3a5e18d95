import { companyOf } from '../domain/company.ts';
import type { Setting } from '../domain/setting.ts';
import { companyIds, type CompanyId } from '../domain/vocabulary.ts';
import type { Call } from './call.ts';
import { ProblemError } from './problems.ts';

/** The setting of a company; version 0 until somebody has proposed anything. */
export async function settingOf(call: Call, company: CompanyId): Promise<Setting> {
  const kept = await call.deps.store.get('setting', company);
  return kept ?? { id: company, version: 0, packs: companyOf(company).packs, proposal: null };
}

/** The company of the call's path. Throws `not-found`. */
export function companyIn(call: Call): CompanyId {
  const company = companyIds.find((id) => id === call.params['company']);
  if (company === undefined) throw new ProblemError('not-found');
  call.about = { type: 'setting', id: company, subject: null };
  return company;
}
