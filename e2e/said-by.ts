import type { CastMember } from '../mocks/seed/cast.ts';

/** What a member of the cast says on the phone; fails where the member has no such thing. */
export function saidBy(member: CastMember) {
  const [first] = member.names;
  return {
    name: known(first?.[0], member.id),
    get phone(): string {
      return known(member.phone, member.id);
    },
    get email(): string {
      return known(member.email, member.id);
    },
    answers: member.answers,
  };
}

function known(value: string | null | undefined, id: string): string {
  if (value === null || value === undefined) throw new Error(`${id} could not say this.`);
  return value;
}
