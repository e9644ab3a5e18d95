import type { Customer } from '../../src/domain/customer.ts';
import { cast, type CastMember } from './cast.ts';
import { castCustomer, type HashAnswer } from './cast-customer.ts';

const members: ReadonlyMap<string, CastMember> = new Map(
  Object.values(cast).map((member) => [member.id, member]),
);

/** The whole record of somebody of the cast; null for anybody else's. */
export function wholeCast(id: string, hashAnswer: HashAnswer): Customer | null {
  const member = members.get(id);
  return member === undefined ? null : castCustomer(member, hashAnswer);
}
