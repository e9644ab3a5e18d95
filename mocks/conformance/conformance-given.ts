import type { Staff } from '../../src/domain/staff.ts';
import type { Given } from '../../src/server/conformance/given.ts';
import { cast } from '../seed/cast.ts';

/** What a pretended world tells a conformance suite: all its people, and somebody of the cast. */
export function conformanceGiven(staff: readonly Staff[]): Given {
  const { company, desk, names, reading, phone, email, post, birthDate } = cast.sato;
  const values = [...names.map(([name]) => name), reading, phone, email, post, birthDate];
  return {
    accounts: staff.map(({ id, role, desks, company: of }) => ({
      staff: id,
      role,
      desks: [...desks],
      company: of,
    })),
    customer: {
      company,
      desk,
      find: [phone ?? ''],
      values: values.filter((value) => value !== null),
    },
  };
}
