import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { endSession } from '../api/session.ts';
import { readToken } from '../api/session-token.ts';
import { joinSessionChannel } from './session-channel.ts';
import { leaveSession } from './session-life.ts';
import { sessionTag } from './session-tag.ts';

/** Signs out: ends the session at the backend, tells the other tabs that share it, and leaves nothing behind here. */
export function useSignOut(): () => void {
  const client = useQueryClient();
  const router = useRouter();
  return () => {
    void signOutEverywhere().then(async () =>
      leaveSession(client, async () => router.navigate({ to: '/sign-in', replace: true })),
    );
  };
}

async function signOutEverywhere(): Promise<void> {
  const token = readToken();
  // Where nobody answers the session ends by itself; the page is left all the same.
  await endSession().catch(() => undefined);
  if (token === null) return;
  const channel = joinSessionChannel(() => undefined);
  channel.tell({ kind: 'ended', tag: sessionTag(token) });
  channel.close();
}
