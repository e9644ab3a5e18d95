import type { Desk, Staff } from './staff.ts';

/** The desk whose day and name an account goes by: its own first, or the company's first for those who stand for all. Undefined where there is none. */
export function homeDesk<D extends Pick<Desk, 'id' | 'company'>>(
  { desks: own, company }: Pick<Staff, 'desks' | 'company'>,
  desks: readonly D[],
): D | undefined {
  return (
    desks.find(({ id }) => own.includes(id)) ??
    desks.find((desk) => company === null || desk.company === company)
  );
}
