import { readQueue, type QueueFilter, type RequestRow } from '../../contract/queue.ts';
import { DAY } from '../../domain/instant.ts';
import type { SeenPattern } from '../../domain/patterns.ts';
import type { RequestRecord } from '../../domain/request.ts';
import { reaches, roleMay } from '../../domain/permission.ts';
import { lanes, type Lane } from '../../domain/vocabulary.ts';
import { staffOf, type Call } from '../call.ts';
import { isoInstant } from '../desk-time.ts';
import { cursorOf, placeOf } from '../cursor.ts';
import { patternsSeen } from '../patterns-seen.ts';
import { byEndpoint } from '../by-endpoint.ts';
import type { Route } from '../route.ts';
import { rowSceneOf } from '../row-scene-of.ts';
import { requestRow } from '../views/request-row.ts';
import { ownRecords } from '../visible.ts';

const PAGE = 25;
/** Days within which a date counts as due. */
const DUE_DAYS = 3;

type Line = {
  /** Stands in the queue behind an earlier request of the same flood. */
  readonly isFlooded: boolean;
  readonly row: RequestRow;
  readonly mayDecide: boolean;
  /** Somebody has recorded why the answer is late. */
  readonly isExplained: boolean;
  readonly place: string;
};

/** Which lanes a request stands in, for the account that looks. */
function lanesOf(line: Omit<Line, 'place'>, me: string): readonly Lane[] {
  const { row } = line;
  if (row.status === 'closed') return ['closed'];
  const isWaiting = row.waiting !== null && row.next !== 'decide-proposal';
  const isActionable =
    !line.isFlooded &&
    !isWaiting &&
    (row.next !== 'decide-proposal' || line.mayDecide) &&
    row.next !== 'none';
  return [
    'all',
    ...(isActionable ? (['actionable'] as const) : []),
    ...(row.owner === me ? (['mine'] as const) : []),
    ...(row.next === 'verify' && !line.isFlooded ? (['needs-identity'] as const) : []),
    ...(row.actBy !== null && row.actBy.origin !== 'next-action' && row.actBy.daysLeft <= DUE_DAYS
      ? (['due'] as const)
      : []),
    ...(row.waiting !== null ? (['waiting'] as const) : []),
    ...(line.mayDecide ? (['approvals'] as const) : []),
  ];
}

/** Overdue first, then by the strictest date, then by who has waited longest; closed ones by when they closed. */
function placeKey(row: RequestRow, closedAt: number | null): string {
  const date =
    row.status === 'closed' ? String(9e15 - (closedAt ?? 0)) : (row.actBy?.on ?? '9999-12-31');
  return `${date} ${String(row.receivedAt).padStart(15, '0')} ${row.id}`;
}

async function linesOf(
  call: Call,
  filter: QueueFilter,
  seen: readonly SeenPattern[],
): Promise<Line[]> {
  const flooded = new Set(
    seen.flatMap((one) => (one.pattern === 'flood' ? one.requests.slice(1) : [])),
  );
  const staff = staffOf(call);
  const own = await ownRecords(call);
  const desks = new Map((await call.deps.store.desks()).map((desk) => [desk.id, desk]));
  const requests = (await call.deps.store.requests()).filter(
    (request) =>
      reaches(staff, 'view-request', request) &&
      (filter.kind === undefined || request.kind === filter.kind) &&
      (filter.desk === undefined || request.desk === filter.desk) &&
      (request.customer === null || !own.has(request.customer)),
  );
  return Promise.all(
    requests.map(async (request) => {
      const desk = desks.get(request.desk);
      if (desk === undefined) throw new TypeError(`Request ${request.id} lies at no desk.`);
      const row = requestRow(await rowSceneOf(call, request, desk));
      return {
        row,
        mayDecide: request.proposal !== null && (await mayDecide(call, request)),
        isFlooded: flooded.has(request.id),
        isExplained: request.course.lateness !== null,
        place: placeKey(row, request.closedAt),
      };
    }),
  );
}

/** The rules of the commands load when somebody is here who may decide, and there is something to decide. */
async function mayDecide(call: Call, request: RequestRecord): Promise<boolean> {
  if (!roleMay(staffOf(call).role, 'approve')) return false;
  const decider = await import('../may-decide.ts');
  return decider.mayDecide(call, request);
}

/** How many answers are late, for those who supervise; null where none is. */
function lateOf(call: Call, lines: readonly Line[]): { count: number; unexplained: number } | null {
  if (!roleMay(staffOf(call).role, 'approve')) return null;
  const late = lines.filter(({ row }) => row.conditions.includes('overdue'));
  const unexplained = late.filter(({ isExplained }) => !isExplained).length;
  return late.length === 0 ? null : { count: late.length, unexplained };
}

/** What supervisors are told of their desks, and privacy officers of all. */
async function alertsFor(call: Call): Promise<{ staff: string; customer: string; at: string }[]> {
  const staff = staffOf(call);
  if (!roleMay(staff.role, 'approve')) return [];
  const events = await call.deps.store.auditPage({
    desks: staff.role === 'privacy-officer' ? null : staff.desks,
    action: 'supervisor.alerted',
    fromAt: isoInstant(call.now - DAY),
    limit: 20,
  });
  return events.map((event) => ({
    staff: event.onBehalfOf ?? event.actor.id,
    customer: event.object.id,
    at: event.at,
  }));
}

const reading: Route = {
  is: 'read',
  endpoint: readQueue,
  read: async (call, { query }) => {
    // The mount has parsed the query with the endpoint's own schema.
    const filter = query as QueueFilter;
    const seen = await patternsSeen(call, await call.deps.store.requests());
    const lines = await linesOf(call, filter, seen);
    const me = staffOf(call).id;
    const inLanes = lines.map((line) => ({ line, lanes: lanesOf(line, me) }));
    const counts = lanes.map((lane): [Lane, number] => [
      lane,
      inLanes.filter((entry) => entry.lanes.includes(lane)).length,
    ]);
    const lane = filter.lane ?? 'actionable';
    const limit = filter.limit ?? PAGE;
    const after = filter.cursor === undefined ? '' : placeOf(filter.cursor);
    const sorted = inLanes
      .filter((entry) => entry.lanes.includes(lane) && entry.line.place > after)
      .map((entry) => entry.line)
      .sort((a, b) => (a.place < b.place ? -1 : 1));
    const page = sorted.slice(0, limit);
    const last = page.at(-1);
    return {
      body: {
        requests: page.map((line) => line.row),
        next: sorted.length > limit && last !== undefined ? cursorOf(last.place) : null,
        lanes: Object.fromEntries(counts),
        patterns: filter.cursor === undefined ? [...seen] : [],
        late: filter.cursor === undefined ? lateOf(call, lines) : null,
        alerts: filter.cursor === undefined ? await alertsFor(call) : [],
      },
      version: null,
    };
  },
};

/** The queue. */
export const routes = byEndpoint<Route>([reading]);
