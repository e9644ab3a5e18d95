import type { ReportFilter } from '../../contract/report-filter.ts';
import { exportReport, readReport, type ReportView } from '../../contract/reports.ts';
import { lateSince } from '../../domain/endings.ts';
import { homeDesk } from '../../domain/home-desk.ts';
import { reaches } from '../../domain/permission.ts';
import { groundOf, reportOf, type ReportedRequest } from '../../domain/report.ts';
import { SMALL_CELL } from '../../domain/report-guard.ts';
import { tableOf } from '../../domain/report-table.ts';
import type { RequestRecord } from '../../domain/request.ts';
import type { Desk } from '../../domain/staff.ts';
import type { ReportPeriod, ReportTable } from '../../domain/vocabulary.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { auditActor, staffOf, type Call } from '../call.ts';
import { chainTools } from '../chain-tools.ts';
import { clockDeskOf, clocksOf } from '../clocks-of.ts';
import { deskDate } from '../desk-time.ts';
import { reportCsv } from '../report-csv.ts';
import type { ReadRoute, Route } from '../route.ts';

/** The period that a report is of where none was chosen. */
const PERIOD: ReportPeriod = '12-months';

/** What the report reads of a request, in the days of the desk that holds it. */
function reported(
  request: RequestRecord,
  desk: Desk,
  clockDesk: Desk,
  now: number,
): ReportedRequest {
  return {
    desk: desk.id,
    kind: request.kind,
    receivedOn: deskDate(request.receivedAt, desk.zone),
    closedOn: request.closedAt === null ? null : deskDate(request.closedAt, desk.zone),
    outcome: request.outcome,
    lateOn: lateSince(clocksOf(request, clockDesk, now)),
    lateness: request.course.lateness,
    ground: groundOf(request),
  };
}

async function reportFor(call: Call, filter: ReportFilter): Promise<ReportView> {
  const staff = staffOf(call);
  const { store } = call.deps;
  const period = filter.period ?? PERIOD;
  const allDesks = await store.desks();
  const desks = allDesks.filter((desk) =>
    reaches(staff, 'read-reports', { company: desk.company, desk: desk.id }),
  );
  const byId = new Map(desks.map((desk) => [desk.id, desk]));
  const requests = (await store.requests()).flatMap((request) => {
    const desk = byId.get(request.desk);
    if (desk === undefined) return [];
    return [reported(request, desk, clockDeskOf(request, desk, allDesks), call.now)];
  });
  // The month so far is that of whoever reads, on whichever desk's day a request came.
  const zone = homeDesk(staff, desks)?.zone ?? 'UTC';
  const { months, kinds, grounds, lateness, ...rest } = reportOf(
    requests,
    desks.map(({ id }) => id),
    period,
    deskDate(call.now, zone),
  );
  return {
    period,
    zone,
    smallest: SMALL_CELL,
    ...rest,
    desks: [...rest.desks],
    months: [...months],
    kinds: [...kinds],
    grounds: [...grounds],
    lateness: [...lateness],
  };
}

const reading: ReadRoute = {
  is: 'read',
  endpoint: readReport,
  // The mount has parsed the query with the endpoint's own schema.
  read: async (call, { query }) => ({
    body: await reportFor(call, query as ReportFilter),
    version: null,
  }),
};

/** No file leaves before its event stands in the log, bound to it by its SHA-256. */
const exporting: ReadRoute = {
  is: 'read',
  endpoint: exportReport,
  read: async (call, { query }) => {
    // As above; the mount has checked the path's table too.
    const report = await reportFor(call, query as ReportFilter);
    const table = call.params['table'] as ReportTable;
    const text = reportCsv(tableOf(report, table));
    const sha256 = chainTools.hash(text);
    await call.deps.store.exclusively(async () =>
      call.deps.store.commit(
        { puts: [], key: null },
        {
          actor: auditActor(call),
          action: 'report.exported',
          object: { type: 'export', id: `report-${table}`, version: null },
          subject: null,
          outcome: 'done',
          purpose: null,
          reason: report.period,
          fields: [table, sha256],
          call: call.id,
        },
      ),
    );
    const name = `report-${table}-${report.from}-${report.to}.csv`;
    return { body: { name, text, sha256 }, version: null };
  },
};

/** Reports: figures of requests, never a request. */
export const routes = byEndpoint<Route>([reading, exporting]);
