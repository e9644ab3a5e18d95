import type * as z from 'zod/mini';
import {
  approveExport,
  proposeExport,
  readExportLines,
  readExports,
  type ExportView,
} from '../../contract/exports.ts';
import { AUDIT_LOG, type Checkpoint, type EventDraft } from '../../domain/audit.ts';
import { decideJointly } from '../../domain/second-officer.ts';
import type { AuditExport } from '../../domain/setting.ts';
import { roleMay } from '../../domain/permission.ts';
import { auditActor, finishedKey, staffOf, type Call } from '../call.ts';
import { chainTools } from '../chain-tools.ts';
import { isoInstant } from '../desk-time.ts';
import { ProblemError, problemOf } from '../problems.ts';
import { byEndpoint } from '../by-endpoint.ts';
import type { Route } from '../route.ts';
import { personBehind } from '../person-behind.ts';
import { toCan } from '../to-can.ts';
import { randomUuid } from '../tokens.ts';

async function exportIn(call: Call): Promise<AuditExport> {
  const found = await call.deps.store.get('export', call.params['export'] ?? '');
  if (found === null) throw new ProblemError('not-found');
  call.about = { type: 'export', id: found.id, subject: null };
  return found;
}

/** What the account may do about an export. Nobody proposes for one that has been approved: it is decided. */
async function verdictOn(call: Call, one: AuditExport) {
  const proposer = await personBehind(call, one.approved === null ? one : null);
  return decideJointly('approve-export', { actor: staffOf(call), proposer, company: null });
}

async function exportView(call: Call, one: AuditExport): Promise<ExportView> {
  const { id, version, by, at, approved } = one;
  return {
    id,
    version,
    by,
    at,
    approved,
    can: { approve: toCan(await verdictOn(call, one)) },
  };
}

async function commitExport(
  call: Call,
  record: AuditExport,
  event: Pick<EventDraft, 'action'> & Partial<Pick<EventDraft, 'fields'>>,
): Promise<void> {
  await call.deps.store.commit(
    {
      puts: [{ type: 'export', record, seen: record.version - 1 }],
      key: finishedKey(call, record.id, null),
    },
    {
      actor: auditActor(call),
      object: { type: 'export', id: record.id, version: record.version },
      subject: null,
      outcome: 'done',
      purpose: null,
      after: record.version,
      call: call.id,
      ...(call.key === null ? {} : { key: call.key }),
      ...event,
    },
  );
}

/** The log as it stands, as a file: one canonical event a line, LF at the end of each. */
async function fileOf(call: Call, size: number): Promise<string> {
  const lines = await call.deps.store.auditLines(0, size);
  return lines.map((line) => `${line}\n`).join('');
}

async function render(call: Call, id: string) {
  const one = await call.deps.store.get('export', id);
  if (one === null) throw new ProblemError('not-found');
  return { body: await exportView(call, one), version: one.version };
}

const proposing: Route = {
  is: 'change',
  endpoint: proposeExport,
  find: async () => ({ version: null }),
  act: async (call) => {
    const verdict = decideJointly('propose-export', {
      actor: staffOf(call),
      proposer: null,
      company: null,
    });
    if (!verdict.ok) throw problemOf(verdict);
    const id = `x-${randomUuid(call.deps.chance)}`;
    const record = { id, version: 1, by: staffOf(call).id, at: call.now, approved: null };
    await commitExport(call, record, { action: 'export.proposed' });
    return { reference: id, outcome: null };
  },
  render: async (call, acted) => render(call, acted.reference ?? ''),
};

/** What leaves is bound by its size, its head and its SHA-256; the approval itself is the first event after it. */
const approving: Route = {
  is: 'change',
  endpoint: approveExport,
  find: async (call) => ({ version: (await exportIn(call)).version }),
  act: async (call) => {
    const { store } = call.deps;
    const one = await exportIn(call);
    const verdict = await verdictOn(call, one);
    if (!verdict.ok) throw problemOf(verdict);
    const [head] = await store.auditPage({ desks: null, limit: 1 });
    if (head === undefined) throw new TypeError('A log begins with its first event.');
    const sha256 = chainTools.hash(await fileOf(call, head.seq));
    await store.addCheckpoint({
      log: AUDIT_LOG,
      size: head.seq,
      head: head.hash,
      at: isoInstant(call.now),
    });
    const by = staffOf(call).id;
    const approved = { by, at: call.now, size: head.seq, head: head.hash, sha256 };
    await commitExport(
      call,
      { ...one, version: one.version + 1, approved },
      { action: 'export.approved', fields: [String(head.seq), sha256] },
    );
    return { reference: one.id, outcome: null };
  },
  render: async (call) => render(call, (await exportIn(call)).id),
};

const lines: Route = {
  is: 'read',
  endpoint: readExportLines,
  read: async (call, { query }) => {
    const one = await exportIn(call);
    if (one.approved === null) throw new ProblemError('nothing-proposed');
    const { size, head, sha256, at } = one.approved;
    // The mount has parsed the query with the endpoint's own schema.
    const { after, limit } = query as z.infer<typeof readExportLines.query>;
    if (after === 0) {
      await call.deps.store.exclusively(async () =>
        call.deps.store.commit(
          { puts: [], key: null },
          {
            actor: auditActor(call),
            action: 'log.exported',
            object: { type: 'export', id: one.id, version: one.version },
            subject: null,
            outcome: 'done',
            purpose: null,
            fields: [String(size), sha256],
            call: call.id,
          },
        ),
      );
    }
    const checkpoint: Checkpoint = { log: AUDIT_LOG, size, head, at: isoInstant(at) };
    const wanted = Math.max(0, Math.min(limit, size - after));
    const page = wanted === 0 ? [] : await call.deps.store.auditLines(after, wanted);
    return { body: { lines: page, size, checkpoint }, version: null };
  },
};

const reading: Route = {
  is: 'read',
  endpoint: readExports,
  read: async (call) => {
    const asked = await call.deps.store.auditPage({
      desks: null,
      action: 'export.proposed',
      limit: 20,
    });
    const found = await Promise.all(
      asked.map(async (event) => call.deps.store.get('export', event.object.id)),
    );
    const exports = await Promise.all(
      found.flatMap((one) => (one === null ? [] : [exportView(call, one)])),
    );
    return {
      body: { exports, canPropose: roleMay(staffOf(call).role, 'propose-export') },
      version: null,
    };
  },
};

/** Exports of the log, by two persons. */
export const routes = byEndpoint<Route>([reading, proposing, approving, lines]);
