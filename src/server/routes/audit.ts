import type * as z from 'zod/mini';
import { type AuditFilter } from '../../contract/audit-filter.ts';
import {
  readAuditLines,
  readAuditLog,
  readCheckpoints,
  takeCheckpoint,
} from '../../contract/audit.ts';
import { AUDIT_LOG } from '../../domain/audit.ts';
import { addDays, isPlainDate, type PlainDate } from '../../domain/plain-date.ts';
import { permissions } from '../../domain/permission.ts';
import { auditActor, staffOf, type Call } from '../call.ts';
import { checkpoint } from '../checkpoint.ts';
import { cursorOf, placeOf } from '../cursor.ts';
import type { AuditQuery } from '../ports.ts';
import { ProblemError } from '../problems.ts';
import { byEndpoint } from '../by-endpoint.ts';
import type { Route } from '../route.ts';

const PAGE = 25;

/** What the account may see of the log: its own events, those of its desks, or all. */
function sight(call: Call): Pick<AuditQuery, 'actor' | 'desks'> {
  const staff = staffOf(call);
  const reach = permissions['read-log'][staff.role];
  switch (reach) {
    case 'all':
    case 'own-company':
      return { desks: null };
    case 'own-desk':
      return { desks: staff.desks };
    case 'own-events':
    case 'none':
      return { desks: null, actor: staff.id };
  }
}

function dayOf(text: string): PlainDate {
  if (!isPlainDate(text)) throw new ProblemError('malformed');
  return text;
}

/** The log's days are those of UTC, as its times are. */
function dayAfter(text: string): PlainDate {
  return addDays(dayOf(text), 1);
}

function seqOf(cursor: string): number {
  const place = placeOf(cursor);
  if (!/^\d{1,15}$/.test(place)) throw new ProblemError('malformed');
  return Number(place);
}

function queryOf(call: Call, filter: AuditFilter): AuditQuery {
  const seen = sight(call);
  const desks =
    filter.desk === undefined
      ? seen.desks
      : (seen.desks ?? [filter.desk]).filter((desk) => desk === filter.desk);
  return {
    ...(filter.action === undefined ? {} : { action: filter.action }),
    ...(filter.outcome === undefined ? {} : { outcome: filter.outcome }),
    ...(filter.request === undefined ? {} : { object: { type: 'request', id: filter.request } }),
    ...(filter.from === undefined ? {} : { fromAt: `${dayOf(filter.from)}T00:00:00.000Z` }),
    ...(filter.to === undefined ? {} : { toAt: `${dayAfter(filter.to)}T00:00:00.000Z` }),
    ...(filter.actor === undefined ? {} : { actor: filter.actor }),
    ...(seen.actor === undefined ? {} : { actor: seen.actor }),
    ...(filter.cursor === undefined ? {} : { before: seqOf(filter.cursor) }),
    desks,
    limit: filter.limit ?? PAGE,
  };
}

/** Reading the log is an event of its own: one a filter, not one a page. */
async function logRead(call: Call, reason: string): Promise<void> {
  await call.deps.store.exclusively(async () =>
    call.deps.store.commit(
      { puts: [], key: null },
      {
        actor: auditActor(call),
        action: 'log.read',
        object: { type: 'log', id: AUDIT_LOG, version: null },
        subject: null,
        outcome: 'done',
        purpose: null,
        reason,
        call: call.id,
      },
    ),
  );
}

/** The names of the filters in use, not what they were set to. */
function filterNames(filter: AuditFilter): string {
  const names = Object.keys(filter).filter((name) => name !== 'cursor' && name !== 'limit');
  return names.length === 0 ? 'unfiltered' : names.join('+');
}

const reading: Route = {
  is: 'read',
  endpoint: readAuditLog,
  read: async (call, { query }) => {
    // The mount has parsed the query with the endpoint's own schema.
    const filter = query as AuditFilter;
    const wanted = queryOf(call, filter);
    if (filter.cursor === undefined) await logRead(call, filterNames(filter));
    const events = await call.deps.store.auditPage({ ...wanted, limit: wanted.limit + 1 });
    const page = events.slice(0, wanted.limit);
    const last = page.at(-1);
    const next =
      events.length > wanted.limit && last !== undefined ? cursorOf(String(last.seq)) : null;
    return { body: { events: page, next, size: await call.deps.store.auditSize() }, version: null };
  },
};

const lines: Route = {
  is: 'read',
  endpoint: readAuditLines,
  read: async (call, { query }) => {
    // As above.
    const { after, limit } = query as z.infer<typeof readAuditLines.query>;
    if (after === 0) await logRead(call, 'verify');
    return {
      body: {
        lines: await call.deps.store.auditLines(after, limit),
        size: await call.deps.store.auditSize(),
      },
      version: null,
    };
  },
};

/** Routes of the log. It has no other write than the commits that it records. */
export const routes = byEndpoint<Route>([
  reading,
  lines,
  {
    is: 'read',
    endpoint: readCheckpoints,
    read: async (call) => ({
      body: { checkpoints: await call.deps.store.checkpoints() },
      version: null,
    }),
  },
  {
    is: 'change',
    endpoint: takeCheckpoint,
    find: async () => ({ version: null }),
    act: async (call) => ({ reference: null, outcome: JSON.stringify(await checkpoint(call)) }),
    render: async (_call, acted) => ({
      body: JSON.parse(acted.outcome ?? 'null') as unknown,
      version: null,
    }),
  },
]);
