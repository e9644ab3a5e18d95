import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { draftQuery, useSaveDraft } from '../api/drafts.ts';
import type { DraftPlace } from '../api/drafts.ts';

/** Milliseconds of rest after which what is typed is kept. */
const REST = 600;

/** Where a draft stands: being read, nothing to keep, on its way, kept, or refused by the backend. */
export type DraftState = 'loading' | 'empty' | 'saving' | 'saved' | 'failed';

/**
 * A draft at the backend. `kept` is what was there when the form opened (null: nothing, undefined: not yet known);
 * `keep` saves after a short rest, `forget` drops it. Nothing of it touches browser storage.
 */
export function useDraft(place: DraftPlace) {
  const { data, isError } = useQuery(draftQuery(place));
  const { mutate, isPending, isError: saveFailed } = useSaveDraft(place);
  const [waiting, setWaiting] = useState<string | null | undefined>(undefined);
  const last = useRef<string | null>(null);
  const send = useEffectEvent((content: string | null) => {
    if (content === last.current) return;
    last.current = content;
    mutate(content);
  });
  useEffect(() => {
    if (waiting === undefined) return undefined;
    const timer = setTimeout(() => {
      send(waiting);
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [waiting]);
  const kept = isError ? null : data === undefined ? undefined : data.content;
  const isUnsent = waiting !== undefined && waiting !== last.current;
  const state: DraftState =
    kept === undefined
      ? 'loading'
      : saveFailed
        ? 'failed'
        : waiting === undefined || waiting === null
          ? 'empty'
          : isPending || isUnsent
            ? 'saving'
            : 'saved';
  return {
    kept,
    state,
    keep: setWaiting,
    forget: (): void => {
      setWaiting(undefined);
      last.current = null;
      mutate(null);
    },
  };
}
