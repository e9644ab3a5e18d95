import type { DeskView, DirectoryView, StaffView } from '#contract/session.ts';

/** The desk whose zone and name stand on the frame: the account's first, or the company's first for those who see all. */
export function homeDeskOf(staff: StaffView, directory: DirectoryView): DeskView | undefined {
  return (
    directory.desks.find((desk) => staff.desks.includes(desk.id)) ??
    directory.desks.find((desk) => staff.company === null || desk.company === staff.company)
  );
}

/** Whether an account stands for all desks of its company and not for those that it may be named with. */
export function seesAllDesks({ role }: StaffView): boolean {
  return role === 'privacy-officer' || role === 'auditor';
}
