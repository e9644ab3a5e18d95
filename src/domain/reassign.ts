import type { Customer } from './customer.ts';
import { reaches } from './permission.ts';
import type { RequestRecord } from './request.ts';
import type { Staff } from './staff.ts';

/**
 * Whether somebody may be given a request: who works at its desk and could take it themselves, and whose own record it
 * is not, under whatever name (four eyes).
 */
export function mayTakeOver(
  one: Staff,
  request: RequestRecord,
  records: readonly Pick<Customer, 'id'>[],
): boolean {
  return (
    one.desks.includes(request.desk) &&
    reaches(one, 'take', request) &&
    !records.some(({ id }) => id === one.ownCustomer)
  );
}
