import type { UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { isApiError } from '../api/api-error.ts';
import { newKey } from '../api/idempotency-key.ts';

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
 * from before the answer is the same deed still.
 */
export function useDeed<V extends { readonly key: string }, A>(
  mutation: UseMutationResult<A, Error, V>,
): Deed<V, A> {
  const last = useRef<{ readonly what: string; readonly key: string } | null>(null);
  return {
    isPending: mutation.isPending,
    error: mutation.error,
    reset: mutation.reset,
    run: (what, onDone) => {
      if (mutation.isPending) return;
      const written = JSON.stringify(what);
      const key = last.current?.what === written ? last.current.key : newKey();
      last.current = { what: written, key };
      // The key is the one part that `what` leaves out.
      mutation.mutate({ ...what, key } as unknown as V, {
        onSuccess: (answer) => {
          if (!('version' in what)) last.current = null;
          onDone?.(answer);
        },
        onError: (failure) => {
          if (isApiError(failure, 'key-expired') || isApiError(failure, 'key-reused'))
            last.current = null;
        },
      });
    },
  };
}
