import { versionOn, versionsOf, type PolicyVersion } from '../domain/policy-store.ts';
import type { RequestRecord } from '../domain/request.ts';
import type { Desk } from '../domain/staff.ts';
import type { CompanyId } from '../domain/vocabulary.ts';
import type { Call } from './call.ts';
import { deskDate } from './desk-time.ts';

/** Every version of a company's policy, the oldest first. */
export async function policyVersions(
  call: Call,
  company: CompanyId,
): Promise<readonly PolicyVersion[]> {
  const setting = await call.deps.store.get('setting', company);
  return versionsOf(company, setting?.policies ?? []);
}

/** What a request keeps of the policy that is in force at its desk when it is received (N8). */
export async function policyPinned(
  call: Call,
  company: CompanyId,
  desk: Desk,
): Promise<Pick<RequestRecord, 'policyVersion' | 'policyTerms'>> {
  const versions = await policyVersions(call, company);
  const inForce = versionOn(versions, deskDate(call.now, desk.zone));
  const policyVersion = inForce.terms.version;
  // The version that the company came with needs no copy: it stands in the company's own policy.
  return inForce === versions[0]
    ? { policyVersion }
    : { policyVersion, policyTerms: inForce.terms };
}
