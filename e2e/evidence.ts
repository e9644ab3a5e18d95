import { writeFile } from 'node:fs/promises';
import type { BrowserContext, TestInfo } from 'playwright/test';
import { logLines } from './proof.ts';

/** Leaves the audit trail with a test that failed, one event a line, beside its picture and its trace. */
export async function leaveTrail(context: BrowserContext, info: TestInfo): Promise<void> {
  const page = context.pages().findLast((one) => one.url().startsWith('http'));
  if (page === undefined) return;
  const body = await logLines(page).then(
    (lines) => `${lines.join('\n')}\n`,
    (error: unknown) => `The log could not be read: ${String(error)}\n`,
  );
  // A file, so that it lies beside the picture and its place is printed.
  const path = info.outputPath('audit-trail.jsonl');
  await writeFile(path, body);
  info.attachments.push({ name: 'audit-trail', path, contentType: 'application/x-ndjson' });
}
