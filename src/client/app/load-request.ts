import type { QueryClient } from '@tanstack/react-query';
import { requestQuery } from '../api/requests.ts';

/** Reads a request before its page is shown. */
export async function loadRequest(client: QueryClient, request: string): Promise<void> {
  await client.ensureQueryData(requestQuery(request));
}
