import { readAuditLines } from '#contract/audit.ts';
import { call } from './call.ts';

/** Lines of one call. */
const BATCH = 5_000;

/** The stored lines as they stood when the reading began: how many, and the lines in batches from the first. */
export type StoredLog = {
  readonly total: number;
  readonly batches: AsyncGenerator<readonly string[], void>;
};

/** Begins to read the stored lines; `signal` ends it, also before the first has come. That somebody began is an event of the log; its further batches are not. */
export async function readStoredLog(signal: AbortSignal): Promise<StoredLog> {
  const first = await call(readAuditLines, { query: { after: 0, limit: BATCH }, signal });
  return { total: first.size, batches: batches(first.lines, first.size, signal) };
}

async function* batches(
  first: readonly string[],
  total: number,
  signal: AbortSignal,
): AsyncGenerator<readonly string[], void> {
  let lines = first;
  let read = 0;
  while (lines.length > 0) {
    read += lines.length;
    yield lines;
    if (read >= total) return;
    const query = { after: read, limit: Math.min(BATCH, total - read) };
    lines = (await call(readAuditLines, { query, signal })).lines;
  }
}
