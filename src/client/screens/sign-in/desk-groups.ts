import type { DeskView, DirectoryView, StaffView } from '#contract/session.ts';
import { seesAllDesks } from '../../components/sees-all-desks.ts';

/** The people of one desk; null for those who see all desks. */
export type DeskGroup = {
  readonly key: string;
  readonly desk: DeskView | null;
  readonly people: readonly StaffView[];
};
/** The desks of one company; null for those who work for all. */
export type CompanyGroup = {
  readonly key: string;
  readonly company: DeskView['company'] | null;
  readonly desks: readonly DeskGroup[];
};

/** Everyone once: under their first desk, or at the end where they see all desks. Empty desks and companies fall away. */
export function deskGroups({ companies, desks, staff }: DirectoryView): CompanyGroup[] {
  const of = (company: DeskView['company'] | null): DeskGroup => ({
    key: `all ${company ?? ''}`,
    desk: null,
    people: staff.filter((person) => seesAllDesks(person) && person.company === company),
  });
  const groups: CompanyGroup[] = companies.map(({ id }) => ({
    key: id,
    company: id,
    desks: [
      ...desks
        .filter((desk) => desk.company === id)
        .map((desk) => ({
          key: desk.id,
          desk,
          people: staff.filter((person) => !seesAllDesks(person) && person.desks[0] === desk.id),
        })),
      of(id),
    ],
  }));
  return [...groups, { key: 'all', company: null, desks: [of(null)] }]
    .map((group) => ({ ...group, desks: group.desks.filter(({ people }) => people.length > 0) }))
    .filter((group) => group.desks.length > 0);
}
