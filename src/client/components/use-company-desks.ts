import { useSession } from '../api/session.ts';
import type { DeskView } from '#contract/session.ts';

/** Desks of a company that the signed-in account works at; where it works at none of them, all of the company's. */
export function useCompanyDesks(company: DeskView['company']): readonly DeskView[] {
  const { staff, directory } = useSession();
  const all = directory.desks.filter((desk) => desk.company === company);
  const own = all.filter((desk) => staff.desks.includes(desk.id));
  return own.length > 0 ? own : all;
}
