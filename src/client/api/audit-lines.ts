import { readAuditLines } from '../../contract/audit.ts';
import { call } from './call.ts';

/** Lines of one call. */
const BATCH = 5_000;

/** The stored lines of the log from the first to the `total`-th, in batches. */
export async function* auditLines(total: number): AsyncGenerator<readonly string[], void> {
  for (let after = 0; after < total;) {
    const { lines } = await call(readAuditLines, {
      query: { after, limit: Math.min(BATCH, total - after) },
    });
    if (lines.length === 0) return;
    after += lines.length;
    yield lines;
  }
}

/** How many events the log holds now. */
export async function auditLogSize(): Promise<number> {
  const { size } = await call(readAuditLines, { query: { after: 0, limit: 1 } });
  return size;
}
