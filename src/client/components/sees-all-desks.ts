import type { StaffView } from '#contract/session.ts';

/** Whether an account stands for all desks of its company and not for those that it may be named with. */
export function seesAllDesks({ role }: StaffView): boolean {
  return role === 'privacy-officer' || role === 'auditor';
}
