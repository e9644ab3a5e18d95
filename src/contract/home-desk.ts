import { homeDesk } from '../domain/home-desk.ts';
import type { DeskView, DirectoryView, StaffView } from './session.ts';

/** The desk whose zone and name stand on the frame, and whose day a report ends with. */
export function homeDeskOf(staff: StaffView, { desks }: DirectoryView): DeskView | undefined {
  return homeDesk(staff, desks);
}
