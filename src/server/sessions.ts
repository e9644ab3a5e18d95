import * as z from 'zod/mini';
import { MINUTE } from '../domain/instant.ts';
import { ABSOLUTE_MS, IDLE_MS } from '../domain/session-limits.ts';
import type { CallSession } from './call.ts';
import type { Deps } from './ports.ts';
import { ProblemError } from './problems.ts';

const StoredSession = z.object({
  id: z.string(),
  staff: z.string(),
  startedAt: z.int(),
  seenAt: z.int(),
});
type StoredSession = z.infer<typeof StoredSession>;

/** Keeps a session under the keyed hash of its token, so that the store alone opens nothing. */
export async function startSession(
  deps: Deps,
  token: string,
  id: string,
  staff: string,
): Promise<void> {
  const now = deps.clock.now();
  await write(deps, token, { id, staff, startedAt: now, seenAt: now });
}

/** Ends a session. */
export async function endSession(deps: Deps, token: string): Promise<void> {
  await deps.scratch.remove('session', deps.keys.hmac('reference', token));
}

/** The session of a token; a call that wakes keeps it awake. Throws `signed-out` or `session-expired`. */
export async function sessionOf(
  deps: Deps,
  token: string | null,
  wakes: boolean,
): Promise<CallSession> {
  if (token === null) throw new ProblemError('signed-out');
  const kept = await deps.scratch.get('session', deps.keys.hmac('reference', token));
  if (kept === null) throw new ProblemError('signed-out');
  const session = StoredSession.parse(JSON.parse(kept));
  const now = deps.clock.now();
  const endsAt = session.startedAt + ABSOLUTE_MS;
  const staff = (await deps.store.staff()).find((person) => person.id === session.staff);
  if (now - session.seenAt >= IDLE_MS || now >= endsAt || staff === undefined) {
    await endSession(deps, token);
    throw new ProblemError('session-expired');
  }
  // Written at most twice a minute: a session's freshness is not worth a disk write a call.
  if (wakes && now - session.seenAt > MINUTE / 2)
    await write(deps, token, { ...session, seenAt: now });
  return { id: session.id, staff, endsAt };
}

async function write(deps: Deps, token: string, session: StoredSession): Promise<void> {
  await deps.scratch.put('session', deps.keys.hmac('reference', token), JSON.stringify(session));
}
