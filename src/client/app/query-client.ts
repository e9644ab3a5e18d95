import { QueryClient } from '@tanstack/react-query';

/** Milliseconds for which an answer is taken as fresh; long enough for a row pointed at to be opened without a second call. */
const FRESH = 10_000;
/** Milliseconds for which an answer that nobody shows stays in memory. */
const KEPT = 60_000;

/**
 * Answers live in memory alone, and not for long. Retries belong to `call`, which knows what may be tried again;
 * nothing is paused or repeated behind the agent's back.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: FRESH, gcTime: KEPT, networkMode: 'always' },
      mutations: { retry: false, gcTime: 0, networkMode: 'always' },
    },
  });
}
