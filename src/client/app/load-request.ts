import type { QueryClient } from '@tanstack/react-query';
import { requestQuery, requestTrailQuery } from '../api/requests.ts';

/** Reads a request before its page is shown. */
export async function loadRequest(client: QueryClient, request: string): Promise<void> {
  await client.ensureQueryData(requestQuery(request));
}

/** The same for the request's own page, whose trail is on its way while the page is being made. */
export async function loadRequestPage(client: QueryClient, request: string): Promise<void> {
  await loadRequest(client, request);
  void client.prefetchQuery(requestTrailQuery(request));
}
