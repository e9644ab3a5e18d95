import * as z from 'zod/mini';
import { CheckpointView } from './audit.ts';
import { endpoint } from './endpoint.ts';
import { Can } from './problem.ts';

/** An export of the log: asked for by an auditor, approved by a privacy officer. */
export const ExportView = z.object({
  id: z.string(),
  version: z.int(),
  by: z.string(),
  at: z.int(),
  approved: z.nullable(
    z.object({
      by: z.string(),
      at: z.int(),
      size: z.int(),
      head: z.string(),
      sha256: z.string(),
    }),
  ),
  can: z.object({ approve: Can }),
});
export type ExportView = z.infer<typeof ExportView>;

export const readExports = endpoint({
  id: 'readExports',
  method: 'GET',
  path: '/api/audit/exports',
  summary: 'Exports of the log, newest first',
  command: 'read-export',
  reply: z.object({ exports: z.array(ExportView), canPropose: z.boolean() }),
});

export const proposeExport = endpoint({
  id: 'proposeExport',
  method: 'POST',
  path: '/api/audit/exports',
  summary: 'Asks for an export of the whole log; a privacy officer decides',
  command: 'propose-export',
  changes: true,
  body: z.strictObject({}),
  reply: ExportView,
  status: 201,
});

const one = z.strictObject({ export: z.string() });

export const approveExport = endpoint({
  id: 'approveExport',
  method: 'POST',
  path: '/api/audit/exports/:export/approve',
  summary: 'Lets the log as it stands now leave, with a checkpoint of it',
  command: 'approve-export',
  params: one,
  changes: true,
  versioned: true,
  body: z.strictObject({}),
  reply: ExportView,
});

export const readExportLines = endpoint({
  id: 'readExportLines',
  method: 'GET',
  path: '/api/audit/exports/:export/lines',
  summary: 'A stretch of an approved export: one canonical event a line',
  command: 'read-export',
  params: one,
  query: z.strictObject({
    after: z.coerce.number().check(z.int(), z.minimum(0)),
    limit: z.coerce.number().check(z.int(), z.minimum(1), z.maximum(5000)),
  }),
  reply: z.object({ lines: z.array(z.string()), size: z.int(), checkpoint: CheckpointView }),
});
