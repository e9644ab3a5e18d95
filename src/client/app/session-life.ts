import type { Query, QueryClient } from '@tanstack/react-query';
import { queryKeys } from '../api/query-keys.ts';
import { sessionQuery } from '../api/session.ts';
import { closeGate, coverGate, openGate } from '../api/session-gate.ts';
import { unsent } from '../api/unsent-drafts.ts';
import { forgetToken } from '../api/session-token.ts';
import type { SessionView } from '#contract/session.ts';
import { clearToasts } from '../ui/toast-store.ts';

let underCover: Query[] = [];

/** The agent has signed in, or the session of this tab was read: calls may go on. */
export function beginSession(client: QueryClient, session: SessionView): void {
  client.setQueryData(sessionQuery.queryKey, session);
  openGate();
}

/**
 * Ends the tab's session. `goTo` leads to the page where nobody is signed in; once its screens are gone,
 * nothing of who was here stays in memory.
 */
export async function leaveSession(client: QueryClient, goTo: () => Promise<void>): Promise<void> {
  forgetToken();
  closeGate();
  underCover = [];
  unsent.forget();
  clearToasts();
  await goTo();
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== queryKeys.signIn[0] });
  client.getMutationCache().clear();
}

/**
 * Covers the page and empties the cache. Screens stay mounted under the cover with what was typed in them;
 * what they show is taken out of the cache and put back, to be read anew, when the same person is here again.
 */
export function lockSession(client: QueryClient): void {
  coverGate('idle');
  emptyCache(client);
  forgetToken();
}

/** Takes everything out of the cache and remembers what mounted screens were showing. */
export function emptyCache(client: QueryClient): void {
  // What a second emptying finds under the cover is not what the screens showed.
  if (underCover.length === 0) underCover = client.getQueryCache().findAll({ type: 'active' });
  client.clear();
  clearToasts();
}

/** The same person is here again: screens go on where they were, on fresh answers. */
export function uncoverSession(client: QueryClient, session: SessionView): void {
  const cache = client.getQueryCache();
  for (const query of underCover) {
    if (cache.get(query.queryHash) === undefined) cache.add(query);
  }
  underCover = [];
  beginSession(client, session);
  void client.invalidateQueries({
    predicate: (query) => query.queryHash !== JSON.stringify(sessionQuery.queryKey),
  });
}
