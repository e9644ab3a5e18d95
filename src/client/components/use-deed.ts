import type { UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { isApiError, isOpenEnded } from '../api/api-error.ts';
import { deedToSend } from './deed-to-send.ts';
import type { SentDeed } from './deed-to-send.ts';

/** A change as a button does it: without its key, which this hook makes. */
export type Deed<V, A> = {
  readonly run: (what: Omit<V, 'key'>, onDone?: (answer: A) => void) => void;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly reset: () => void;
};

/**
 * One key for one deed: pressing again after a lost answer sends the same key, so that nothing is done twice; other
 * content or a newer version is another deed. A press while one is under way does nothing, and one that saw the version
 * from before the answer is the same deed still. While nobody knows how a deed ended, the same content is the same deed
 * whatever version is seen by now: it goes out again as it was.
 */
export function useDeed<V extends { readonly key: string }, A>(
  mutation: UseMutationResult<A, Error, V>,
): Deed<V, A> {
  const last = useRef<SentDeed<Omit<V, 'key'>> | null>(null);
  return {
    isPending: mutation.isPending,
    error: mutation.error,
    reset: mutation.reset,
    run: (what, onDone) => {
      if (mutation.isPending) return;
      const sent = deedToSend(last.current, what);
      last.current = sent;
      // The key is the one part that `what` leaves out.
      mutation.mutate({ ...sent.what, key: sent.key } as unknown as V, {
        onSuccess: (answer) => {
          if (!('version' in what)) last.current = null;
          onDone?.(answer);
        },
        onError: (failure) => {
          if (isApiError(failure, 'key-expired') || isApiError(failure, 'key-reused'))
            last.current = null;
          else last.current = { ...sent, isOpen: isOpenEnded(failure) };
        },
      });
    },
  };
}
