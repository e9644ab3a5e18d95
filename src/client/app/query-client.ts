import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isApiError } from '../api/api-error.ts';

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
    queryCache: new QueryCache({
      // An erased person is erased in every open tab too: the copy goes with the refusal to read it again.
      onError: (failure, query) => {
        if (isApiError(failure, 'erased')) query.setState({ ...query.state, data: undefined });
      },
    }),
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: FRESH,
        gcTime: KEPT,
        networkMode: 'always',
        refetchOnReconnect: true,
      },
      mutations: { retry: false, gcTime: 0, networkMode: 'always' },
    },
  });
}
