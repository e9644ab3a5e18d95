import { approveExport, proposeExport } from '../../src/contract/exports.ts';
import type { Sent, TinyDesk } from '../tiny/tiny-desk.ts';
import type { Situation } from './situation.ts';

/** Exports of the log, asked for by the auditor and approved by an officer. */
export async function exportSituations(desk: TinyDesk): Promise<readonly Situation[]> {
  const asked = await desk.done('aud', proposeExport, {});
  const other = await desk.done('aud', proposeExport, {});
  const approved = await desk.done('pat', approveExport, {
    params: { export: other.id },
    version: other.version,
  });
  const page = { after: '0', limit: '10' };
  const of = ({ id, version }: { id: string; version: number }): Sent => ({
    params: { export: id },
    version,
  });
  return [
    { endpoint: 'readExports', state: 'exports', sent: {}, answer: 'done' },
    { endpoint: 'proposeExport', state: 'exports', sent: {}, answer: 'done' },
    { endpoint: 'approveExport', state: 'an export asked', sent: of(asked), answer: 'done' },
    {
      endpoint: 'approveExport',
      state: 'an export approved',
      sent: of(approved),
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'readExportLines',
      state: 'an export asked',
      sent: { ...of(asked), query: page },
      answer: 'nothing-proposed',
    },
    {
      endpoint: 'readExportLines',
      state: 'an export approved',
      sent: { ...of(approved), query: page },
      answer: 'done',
    },
  ];
}
