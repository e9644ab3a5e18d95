import type { StaffView } from '#contract/session.ts';

/** What the frame offers besides the page: places, and the bar that finds. */
export type Offer = 'queue' | 'approvals' | 'log' | 'call-bar';

const offers: Readonly<Record<StaffView['role'], readonly Offer[]>> = {
  agent: ['queue', 'log', 'call-bar'],
  supervisor: ['queue', 'approvals', 'log', 'call-bar'],
  'privacy-officer': ['queue', 'approvals', 'log', 'call-bar'],
  auditor: ['log'],
};

/** Whether a role has a use for it; what a role may not do, the backend refuses in any case. */
export function isOffered(role: StaffView['role'], offer: Offer): boolean {
  return offers[role].includes(offer);
}
