import { companyOf } from './company.ts';
import type { PolicyProfile } from './policies/policy-profile.ts';
import type { RequestRecord } from './request.ts';

/** What of a request says which policy it was received under. */
export type Pinned = Pick<RequestRecord, 'company' | 'policyTerms'>;

/** The policy that a request was received under; it keeps that version whatever is changed since (N8). */
export function pinnedPolicy({ company, policyTerms }: Pinned): PolicyProfile {
  const { policy } = companyOf(company);
  return policyTerms === undefined ? policy : { ...policy, ...policyTerms };
}
