import { policyNotices } from '../domain/policies/purpose-notices.ts';
import type { PurposeNotice, PurposeScene } from '../domain/purpose-register.ts';
import type { CompanyId } from '../domain/vocabulary.ts';
import { staffOf, type Call } from './call.ts';
import { deskDate } from './desk-time.ts';
import type { Store } from './ports.ts';

/** What a company tells its customers that it uses their data for: its policy, and what was announced since (H4). */
export async function registerOf(
  store: Pick<Store, 'get'>,
  company: CompanyId,
): Promise<readonly PurposeNotice[]> {
  const setting = await store.get('setting', company);
  return [...policyNotices(company), ...(setting?.purposes ?? [])];
}

/** The register of a company on the day that it is at the account's desk, or at a desk of the company. */
export async function purposeSceneOf(call: Call, company: CompanyId): Promise<PurposeScene> {
  const desks = await call.deps.store.desks();
  const own = staffOf(call).desks;
  const desk =
    desks.find((one) => one.company === company && own.includes(one.id)) ??
    desks.find((one) => one.company === company);
  return {
    company,
    register: await registerOf(call.deps.store, company),
    today: deskDate(call.now, desk?.zone ?? 'UTC'),
  };
}
