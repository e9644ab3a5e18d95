import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { isApiError } from '../api/api-error.ts';
import { sessionQuery } from '../api/session.ts';
import { currentGate } from '../api/session-gate.ts';
import { readToken } from '../api/session-token.ts';
import { beginSession, leaveSession } from './session-life.ts';

/** Lets nobody pass who has no session; whoever must sign in first comes back to the place they asked for. */
export async function enterDesk(client: QueryClient, place: string): Promise<void> {
  const to = place === '/' ? undefined : place;
  if (currentGate().state === 'covered') return;
  if (readToken() === null) redirect({ to: '/sign-in', search: { to }, throw: true });
  try {
    const session = await client.ensureQueryData(sessionQuery);
    if (currentGate().state === 'signed-out') beginSession(client, session);
  } catch (thrown) {
    if (!isApiError(thrown, 'signed-out') && !isApiError(thrown, 'session-expired')) throw thrown;
    await leaveSession(client, async () => undefined);
    redirect({ to: '/sign-in', search: { to }, throw: true });
  }
}

/** Where work begins: the queue, and the log for those who have no queue. */
export function homeOf(client: QueryClient): '/queue' | '/log' {
  const session = client.getQueryData(sessionQuery.queryKey);
  return session?.may.includes('view-request') === false ? '/log' : '/queue';
}
