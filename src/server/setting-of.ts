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

/** The person behind what waits; null where nothing does. */
export async function personBehind(
  call: Call,
  proposal: { readonly by: string } | null,
): Promise<string | null> {
  if (proposal === null) return null;
  const staff = await call.deps.store.staff();
  return staff.find((account) => account.id === proposal.by)?.person ?? proposal.by;
}
