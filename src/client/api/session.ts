import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { readSession, readSignIn, signIn, signOut } from '#contract/session.ts';
import type { DirectoryView, SessionView } from '#contract/session.ts';
import { call } from './call.ts';
import { isSameQuery, queryKeys } from './query-keys.ts';
import { storeToken } from './session-token.ts';

/** The people who may sign in. */
export const signInQuery = queryOptions({
  queryKey: queryKeys.signIn,
  queryFn: async ({ signal }) => call(readSignIn, { signal }),
  staleTime: Infinity,
});

/** The session of this tab, with the directory of the desk. */
export const sessionQuery = queryOptions({
  queryKey: queryKeys.session,
  queryFn: async ({ signal }) => call(readSession, { signal }),
  placeholderData: (shown, last) => (isSameQuery(last, queryKeys.session) ? shown : undefined),
  staleTime: Infinity,
  gcTime: Infinity,
});

/** Signs in as one of the desk's people and keeps the token for this tab. Who was here before is the caller's to clear away. */
export function useSignIn() {
  return useMutation({
    mutationFn: async (staff: string) => {
      const signedIn = await call(signIn, { body: { staff } });
      storeToken(signedIn.token);
      return signedIn.session;
    },
  });
}

/** Ends the session at the backend. */
export async function endSession(): Promise<void> {
  await call(signOut, {});
}

/** Tells the backend that the agent is still here. */
export async function stayAwake(): Promise<SessionView> {
  return call(readSession, {});
}

/** The session that the loader has read, as it is renewed; asked once, by what stands around all screens. */
export function useReadSession(): SessionView {
  const { data } = useQuery(sessionQuery);
  if (data === undefined) throw new TypeError('the loader has read no session');
  return data;
}

/** Hands the session to every screen: a row of a long list asks for it without watching the cache by itself. */
export const SessionContext = createContext<SessionView | null>(null);

/** The session of who is signed in; screens stand behind it, so it is always there. */
export function useSession(): SessionView {
  const session = use(SessionContext);
  if (session === null) throw new TypeError('a screen stands outside the session');
  return session;
}

/** Whether the account's role has a right to a command at all; screens offer nothing else. */
export type May = (command: SessionView['may'][number]) => boolean;

/** Asks it of the session that is here. */
export function useMay(): May {
  const { may } = useSession();
  return (command) => may.includes(command);
}

/** The directory of the desk: companies, desks, staff, recipients. */
export function useDirectory(): DirectoryView {
  return useSession().directory;
}
