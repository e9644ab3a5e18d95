import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { isUnanswered } from '../api/api-error.ts';

/** How the line to the backend stands: it answers, the browser is offline, or nobody answers. */
export type Connection = 'there' | 'offline' | 'no-answer';

/**
 * The line to the backend, and a way to read again what could not be read. A browser that is online again
 * reads by itself.
 */
export function useConnection(): {
  readonly connection: Connection;
  readonly isTrying: boolean;
  readonly tryAgain: () => void;
} {
  const client = useQueryClient();
  const router = useRouter();
  const [isTrying, setIsTrying] = useState(false);
  const isOnline = useSyncExternalStore(watchLine, () => navigator.onLine);
  const cache = client.getQueryCache();
  const watch = useCallback((listener: () => void) => cache.subscribe(listener), [cache]);
  const isUnread = useSyncExternalStore(watch, () =>
    cache.getAll().some(({ state }) => isUnanswered(state.error)),
  );
  const tryAgain = async (): Promise<void> => {
    const isBroken = router.state.matches.some(({ status }) => status === 'error');
    if (!isBroken && !cache.getAll().some(({ state }) => state.error !== null)) return;
    setIsTrying(true);
    await client.refetchQueries({ predicate: ({ state }) => state.error !== null });
    // A page that broke for want of an answer stands again, with what was read.
    if (isBroken) await router.invalidate();
    setIsTrying(false);
  };
  const backOnline = useEffectEvent(() => {
    void tryAgain();
  });
  useEffect(() => {
    window.addEventListener('online', backOnline);
    return () => {
      window.removeEventListener('online', backOnline);
    };
  }, []);
  return {
    // While it is tried again, what was said stays.
    connection: isOnline ? (isUnread || isTrying ? 'no-answer' : 'there') : 'offline',
    isTrying,
    tryAgain: () => {
      void tryAgain();
    },
  };
}

function watchLine(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
