import { HOUR, type Instant } from './instant.ts';

/** What a second person approved: exactly the content of this digest. */
export type Approval = { readonly digest: string; readonly by: string; readonly at: Instant };

/** Hours in which an approval has to be used. */
const APPROVAL_HOURS = 24;

/** When an approval ends unused. */
export function approvalEnds(approved: Approval): Instant {
  return approved.at + APPROVAL_HOURS * HOUR;
}

/** Whether a second person approved exactly this content, and not too long ago. */
export function approves(approved: Approval | null, digest: string, now: Instant): boolean {
  return approved !== null && approved.digest === digest && now < approvalEnds(approved);
}
