import { readQueue, type QueueFilter } from '../../contract/queue.ts';
import { DAY } from '../../domain/instant.ts';
import { pressingOf, pressings } from '../../domain/pressing.ts';
import { nextBest } from '../../domain/queue-order.ts';
import { roleMay } from '../../domain/permission.ts';
import { lanes, waitingOns } from '../../domain/vocabulary.ts';
import { staffOf, type Call } from '../call.ts';
import { isoInstant } from '../desk-time.ts';
import { cursorOf, placeOf } from '../cursor.ts';
import { placed, sorted, type Placed } from '../placed-lines.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { fits, type QueueLine } from '../queue-lines.ts';
import { queueLook, type LanedLine } from '../queue-look.ts';
import type { Route } from '../route.ts';
import { rowSceneOf } from '../row-scene-of.ts';
import { requestRow } from '../views/request-row.ts';

const PAGE = 25;

/** How many answers are late, for those who supervise; null where none is. */
function lateOf(
  call: Call,
  lines: readonly QueueLine[],
): { count: number; unexplained: number } | null {
  if (!roleMay(staffOf(call).role, 'approve')) return null;
  const late = lines.filter(({ acting }) => acting !== null && acting.daysLeft < 0);
  const unexplained = late.filter(({ request }) => request.course.lateness === null).length;
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

async function rowOf(call: Call, { request, desk }: QueueLine) {
  return requestRow(await rowSceneOf(call, request, desk));
}

function first(lines: readonly QueueLine[]): Placed[] {
  let least: Placed | null = null;
  for (const line of lines) {
    const one = placed(line, 'urgency');
    if (least === null || one.place < least.place) least = one;
  }
  return least === null ? [] : [least];
}

/** What to act on next of all that the account can act on. */
async function bestOf(call: Call, all: readonly LanedLine[], here: string | null) {
  const actionable = all.flatMap((one) => (one.lanes.includes('actionable') ? [one.line] : []));
  // Seen from nowhere only the first is asked for, which needs no order of all.
  const inOrder = here === null ? first(actionable) : sorted(actionable, 'urgency', false);
  const best = nextBest(
    inOrder.map((one) => one.line.request.id),
    here,
  );
  const line = actionable.find(({ request }) => request.id === best);
  return line === undefined ? null : rowOf(call, line);
}

const reading: Route = {
  is: 'read',
  endpoint: readQueue,
  read: async (call, { query }) => {
    // The mount has parsed the query with the endpoint's own schema.
    const filter = query as QueueFilter;
    const isFirst = filter.cursor === undefined && (filter.from ?? 0) === 0;
    const { lines: all, patterns } = await queueLook(call);
    const narrowed = all.filter(({ line }) => fits(line, filter));
    const list = listOf(narrowed, filter);
    const limit = filter.limit ?? PAGE;
    const page = pageOf(list, filter, limit);
    const last = page.at(-1);
    return {
      body: {
        requests: await Promise.all(page.map(({ line }) => rowOf(call, line))),
        next: last !== undefined && last !== list.at(-1) ? cursorOf(last.place) : null,
        total: list.length,
        pressing: counted(
          pressings,
          list.map(({ line }) => pressingOf(line.acting?.daysLeft ?? Infinity)),
        ),
        lanes: counted(
          lanes,
          narrowed.flatMap((one) => one.lanes),
        ),
        waitingOn: counted(
          waitingOns,
          narrowed.flatMap(({ line }) => (line.wait === null ? [] : [line.wait.on])),
        ),
        best: await bestOf(call, all, filter.here ?? null),
        patterns: isFirst ? [...patterns] : [],
        late: isFirst
          ? lateOf(
              call,
              narrowed.map(({ line }) => line),
            )
          : null,
        alerts: isFirst ? await alertsFor(call) : [],
      },
      version: null,
    };
  },
};

/** The whole list of a filter, in its order. */
function listOf(narrowed: readonly LanedLine[], filter: QueueFilter): Placed[] {
  const { lane = 'actionable', on } = filter;
  const lines = narrowed.flatMap((one) =>
    one.lanes.includes(lane) && (on === undefined || one.line.wait?.on === on) ? [one.line] : [],
  );
  return sorted(lines, filter.sort ?? 'urgency', filter.order === 'descending');
}

function pageOf(list: readonly Placed[], filter: QueueFilter, limit: number): readonly Placed[] {
  const { from = 0, cursor } = filter;
  if (cursor === undefined) return list.slice(from, from + limit);
  const after = placeOf(cursor);
  const isDown = filter.order === 'descending';
  return list.filter(({ place }) => (isDown ? place < after : place > after)).slice(0, limit);
}

function counted<W extends string>(
  words: readonly W[],
  met: readonly W[],
): Readonly<Record<string, number>> {
  const counts = new Map<W, number>(words.map((word) => [word, 0]));
  for (const word of met) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** The queue. */
export const routes = byEndpoint<Route>([reading]);
