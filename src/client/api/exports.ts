import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { approveExport, proposeExport, readExportLines, readExports } from '#contract/exports.ts';
import type { CheckpointView } from '#contract/audit.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

/** Lines of one call. */
const BATCH = 5_000;

/** Exports of the log, newest first. */
export const exportsQuery = queryOptions({
  queryKey: queryKeys.exports,
  queryFn: async ({ signal }) => call(readExports, { signal }),
});

/** Asks for an export. */
export function useProposeExport() {
  return useExportChange(async ({ key }: { readonly key: string }) =>
    call(proposeExport, { key, body: {} }),
  );
}

/** Lets the log as it stands now leave. */
export function useApproveExport() {
  return useExportChange(
    async ({
      id,
      ...change
    }: {
      readonly key: string;
      readonly id: string;
      readonly version: number;
    }) => call(approveExport, { params: { export: id }, ...change, body: {} }),
  );
}

/** Events read so far, of how many. */
export type ExportProgress = { readonly done: number; readonly total: number };

/** An approved export as the text of its file, LF at the end of every line, with its checkpoint. Throws what `signal` was aborted with. */
export async function readExportFile(
  id: string,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: ExportProgress) => void },
): Promise<{ readonly text: string; readonly checkpoint: CheckpointView }> {
  const parts: string[] = [];
  let after = 0;
  for (;;) {
    const page = await call(readExportLines, {
      params: { export: id },
      query: { after, limit: BATCH },
      signal,
    });
    parts.push(...page.lines.map((line) => `${line}\n`));
    after += page.lines.length;
    onProgress({ done: after, total: page.size });
    if (page.lines.length === 0 || after >= page.size)
      return { text: parts.join(''), checkpoint: page.checkpoint };
  }
}

function useExportChange<V, A>(change: (variables: V) => Promise<A>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: async () => client.invalidateQueries({ queryKey: queryKeys.exports }),
  });
}
