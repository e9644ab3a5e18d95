import { SECOND, type Instant } from './instant.ts';

/** How often a page that is open says so again. */
export const PRESENCE_EVERY_MS = 20 * SECOND;
/** How long a word holds: a page in the background may be let speak only once a minute. */
export const PRESENCE_MS = 90 * SECOND;

/** That an account has a request open in one session, and which part of it is in hand. */
export type Presence<S extends string = string> = {
  readonly session: string;
  readonly staff: string;
  readonly section: S;
  readonly seenAt: Instant;
};

/** Who is there once a session has said where it is; null: it has left. What nobody has repeated in time is dropped. */
export function presenceAfter<S extends string>(
  before: readonly Presence<S>[],
  told: Omit<Presence<S>, 'section'> & { readonly section: S | null },
): readonly Presence<S>[] {
  const { section, ...who } = told;
  const others = before.filter(
    ({ session, seenAt }) => session !== told.session && told.seenAt - seenAt < PRESENCE_MS,
  );
  return section === null ? others : [...others, { ...who, section }];
}

/** Everybody there but one account, each once, where they were seen last; in the order of their ids, so that nobody jumps. */
export function othersThan<S extends string>(
  there: readonly Presence<S>[],
  staff: string,
): readonly Presence<S>[] {
  const latest = new Map<string, Presence<S>>();
  for (const one of there) {
    const known = latest.get(one.staff);
    if (one.staff !== staff && (known === undefined || known.seenAt <= one.seenAt))
      latest.set(one.staff, one);
  }
  return [...latest.values()].toSorted((one, other) => (one.staff < other.staff ? -1 : 1));
}
