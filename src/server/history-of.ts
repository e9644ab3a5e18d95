import type { AccessRow } from '../domain/access-history.ts';
import { asksHistory, ownHistory } from '../domain/own-history.ts';
import type { HistoryContent, RequestRecord } from '../domain/request.ts';
import { chainTools } from './chain-tools.ts';
import type { Store } from './ports.ts';

/** The visits that a request asks for; none where it asks for something else, whose vault then stays shut. */
export async function historyOf(
  store: Pick<Store, 'accessRows'>,
  request: RequestRecord,
  records: readonly string[],
): Promise<readonly AccessRow[]> {
  if (!asksHistory(request)) return [];
  return ownHistory(await store.accessRows(request.company), records, request);
}

/** What binds a decision to exactly these visits. */
export function historyContent(rows: readonly AccessRow[]): HistoryContent {
  const lines = rows.map(({ id, at, address, deed, place }) => ({ id, at, address, deed, place }));
  return { visits: rows.length, sha256: chainTools.hash(chainTools.canonicalise(lines)) };
}
