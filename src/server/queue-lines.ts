import type { QueueFilter } from '../contract/queue.ts';
import { currentWait, nextAction } from '../domain/next-action.ts';
import { reaches, roleMay } from '../domain/permission.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { RequestRecord, Wait } from '../domain/request.ts';
import type { Desk } from '../domain/staff.ts';
import { standsStill } from '../domain/stands-still.ts';
import type { NextAction } from '../domain/vocabulary.ts';
import { staffOf, type Call } from './call.ts';
import { canCount, clockDeskOf, clocksOf } from './clocks-of.ts';
import { deskDate } from './desk-time.ts';
import { rowSceneOf, type RowScene } from './row-scene-of.ts';
import { actingOf, type Acting } from './views/request-row.ts';
import { ownRecords } from './visible.ts';

/** What the queue knows of a request before it is shown: enough to say its lanes and its place. */
export type QueueLine = {
  readonly request: RequestRecord;
  readonly desk: Desk;
  readonly next: NextAction;
  readonly wait: Wait | null;
  readonly acting: Acting | null;
  readonly mayDecide: boolean;
};

/** Lines of requests that only the date moves, by the day on which they were made. */
const known = new WeakMap<RequestRecord, { readonly today: string; readonly line: QueueLine }>();

/** A line for every request that the account may see, its own as a customer left out. */
export async function queueLines(
  call: Call,
  requests: readonly RequestRecord[],
): Promise<QueueLine[]> {
  const staff = staffOf(call);
  const own = await ownRecords(call);
  const all = await call.deps.store.desks();
  const desks = new Map(all.map((desk) => [desk.id, desk]));
  const todays = new Map(all.map(({ zone }) => [zone, deskDate(call.now, zone)]));
  const visible = requests.filter(
    (request) =>
      reaches(staff, 'view-request', request) &&
      (request.customer === null || !own.has(request.customer)),
  );
  const lines: QueueLine[] = [];
  for (const request of visible) {
    const desk = desks.get(request.desk);
    if (desk === undefined) throw new TypeError(`Request ${request.id} lies at no desk.`);
    const clockDesk = clockDeskOf(request, desk, all);
    // Whoever attached another law, or opened a desk elsewhere, waits for it here once.
    if (!canCount(request, clockDesk)) (await import('./count-with-all.ts')).countWithAll();
    lines.push(
      standsStill(request)
        ? stillLine({ request, desk, clockDesk, now: call.now }, todays.get(clockDesk.zone) ?? '')
        : await line(call, request, desk),
    );
  }
  return lines;
}

function stillLine(
  { request, desk, clockDesk, now }: Pick<RowScene, 'request' | 'desk' | 'clockDesk' | 'now'>,
  today: PlainDate,
): QueueLine {
  const kept = known.get(request);
  if (kept !== undefined && kept.today === today && kept.line.desk === desk) return kept.line;
  const made: QueueLine = {
    request,
    desk,
    // Nobody has proved or failed anything, so neither person nor items have a say in what comes next.
    next: nextAction({ request, now, items: [], digest: '', customer: null, deletion: null }),
    wait: null,
    acting: actingOf({ request, clockDesk, now }, clocksOf(request, clockDesk, now)),
    mayDecide: false,
  };
  known.set(request, { today, line: made });
  return made;
}

async function line(call: Call, request: RequestRecord, desk: Desk): Promise<QueueLine> {
  const scene = await rowSceneOf(call, request, desk);
  return {
    request,
    desk,
    next: nextAction(scene),
    wait: currentWait(request, call.now),
    acting: actingOf(scene, clocksOf(request, scene.clockDesk, call.now)),
    mayDecide: request.proposal !== null && (await mayDecide(call, request)),
  };
}

/** The rules of the commands load when somebody is here who may decide, and there is something to decide. */
async function mayDecide(call: Call, request: RequestRecord): Promise<boolean> {
  if (!roleMay(staffOf(call).role, 'approve')) return false;
  const decider = await import('./may-decide.ts');
  return decider.mayDecide(call, request);
}

/** Whether a line fits the narrower filters; the lane is not asked here. */
export function fits({ request }: QueueLine, filter: QueueFilter): boolean {
  return (
    (filter.kind === undefined || request.kind === filter.kind) &&
    (filter.desk === undefined || request.desk === filter.desk) &&
    (filter.owner === undefined || request.owner === filter.owner)
  );
}
