import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { stayAwake, useSession } from '../api/session.ts';
import { currentGate, watchGate } from '../api/session-gate.ts';
import { readToken } from '../api/session-token.ts';
import { IdleWarning } from './idle-warning.tsx';
import { joinSessionChannel } from './session-channel.ts';
import type { SessionChannel } from './session-channel.ts';
import { SessionCover } from './session-cover.tsx';
import { emptyCache, leaveSession, lockSession } from './session-life.ts';
import { sessionTag } from './session-tag.ts';
import { useIdle } from './use-idle.ts';

/** Stands over every signed-in screen: warns and covers when nobody is there, covers when the session ends, leaves when another tab signed out. */
export function SessionGuard({ children }: { children: ReactNode }): ReactElement {
  const client = useQueryClient();
  const router = useRouter();
  const { staff, idleSeconds, warnSeconds } = useSession();
  const gate = useSyncExternalStore(watchGate, currentGate);
  const channel = useRef<SessionChannel>(null);
  const tag = useRef<string | null>(null);
  const isCovered = gate.state === 'covered';

  const { secondsLeft, extend, noteElsewhere } = useIdle({
    idleSeconds,
    warnSeconds,
    isWatching: gate.state === 'signed-in',
    onActive: () => {
      if (tag.current !== null) channel.current?.tell({ kind: 'active', tag: tag.current });
      // A session that has ended covers the page by itself; a lost connection is told elsewhere.
      stayAwake().catch(() => undefined);
    },
    onIdle: () => {
      lockSession(client);
    },
  });

  const hear = useEffectEvent((kind: 'ended' | 'active', from: string) => {
    if (from !== tag.current) return;
    if (kind === 'active') noteElsewhere();
    else {
      void leaveSession(client, async () => router.navigate({ to: '/sign-in', replace: true }));
    }
  });
  useEffect(() => {
    const joined = joinSessionChannel(({ kind, tag: from }) => {
      hear(kind, from);
    });
    channel.current = joined;
    return () => {
      channel.current = null;
      joined.close();
    };
  }, []);
  useEffect(() => {
    const token = readToken();
    if (token !== null) tag.current = sessionTag(token);
    if (gate.state === 'covered' && gate.why === 'ended') emptyCache(client);
  }, [gate, client]);

  return (
    <>
      {children}
      {secondsLeft === null || isCovered ? null : (
        <IdleWarning seconds={secondsLeft} onStay={extend} />
      )}
      {isCovered ? <SessionCover staff={staff} why={gate.why} /> : null}
    </>
  );
}
