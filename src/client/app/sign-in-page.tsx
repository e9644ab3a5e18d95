import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { signInQuery } from '../api/session.ts';
import { SignInScreen } from '../screens/sign-in/sign-in-screen.tsx';
import { homeOf } from './enter-desk.ts';
import { beginSession } from './session-life.ts';

const route = getRouteApi('/sign-in');

/** The way in: whoever signs in goes on to the place they came for. */
export function SignInPage(): ReactElement {
  const client = useQueryClient();
  const router = useRouter();
  const { to } = route.useSearch();
  const { data } = useQuery(signInQuery);
  return (
    <SignInScreen
      directory={data?.directory}
      onSignedIn={(session) => {
        beginSession(client, session);
        if (to === undefined) void router.navigate({ to: homeOf(client), replace: true });
        else router.history.replace(router.history.createHref(to));
      }}
    />
  );
}

/** The same while nobody is known yet. */
export function SignInPending(): ReactElement {
  return <SignInScreen directory={undefined} onSignedIn={() => undefined} />;
}
