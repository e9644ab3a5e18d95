import {
  exportRefusals,
  readRefusals,
  type RefusalFilter,
  type RefusalsView,
} from '../../contract/refusals.ts';
import { citation } from '../../domain/citation.ts';
import { homeDesk } from '../../domain/home-desk.ts';
import { lawPackOf } from '../../domain/law/law-pack-of.ts';
import { reaches } from '../../domain/permission.ts';
import { entryKept, LOG_BOOK_ROWS, registerYears } from '../../domain/refusal-register.ts';
import { refuse } from '../../domain/result.ts';
import { companyIds } from '../../domain/vocabulary.ts';
import { auditActor, staffOf, type Call } from '../call.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { chainTools } from '../chain-tools.ts';
import { deskDate } from '../desk-time.ts';
import { problemOf } from '../problems.ts';
import { reportCsv } from '../report-csv.ts';
import type { ReadRoute, Route } from '../route.ts';

type Entry = RefusalsView['entries'][number];

async function registerFor(call: Call, filter: RefusalFilter): Promise<RefusalsView> {
  const staff = staffOf(call);
  const { store } = call.deps;
  const desks = await store.desks();
  const zones = new Map(desks.map(({ id, zone }) => [id, zone]));
  const companies = staff.company === null ? [...companyIds] : [staff.company];
  const company = companies.find((one) => one === filter.company) ?? companies[0] ?? 'hkt';
  const years = registerYears(deskDate(call.now, homeDesk(staff, desks)?.zone ?? 'UTC'));
  const year = years.find((one) => one === filter.year) ?? years[0] ?? '';
  const requests = new Map((await store.requests()).map((one) => [one.id, one]));
  const entries = (await store.logBook()).flatMap((entry): Entry[] => {
    const request = requests.get(entry.request);
    if (request?.company !== company || !reaches(staff, 'read-refusals', request)) return [];
    const on = deskDate(entry.at, zones.get(request.desk) ?? 'UTC');
    if (!on.startsWith(`${year}-`)) return [];
    const kept = entryKept(on, request.packs.map(lawPackOf));
    const { id, ground, citation: cited, by, approvedBy } = entry;
    const { kind, scope, desk } = request;
    const what = { kind, scope, desk, on, ground, citation: cited, by, approvedBy };
    return [{ id, request: request.id, ...what, keptUntil: kept.until, keptBy: kept.citation }];
  });
  entries.sort((one, other) => one.on.localeCompare(other.on) || one.id.localeCompare(other.id));
  return { company, year, companies, years: [...years], most: LOG_BOOK_ROWS, entries };
}

const reading: ReadRoute = {
  is: 'read',
  endpoint: readRefusals,
  // The mount has parsed the query with the endpoint's own schema.
  read: async (call, { query }) => ({
    body: await registerFor(call, query as RefusalFilter),
    version: null,
  }),
};

/** No file leaves before its event stands in the log, bound to it by its SHA-256. */
const exporting: ReadRoute = {
  is: 'read',
  endpoint: exportRefusals,
  read: async (call, { query }) => {
    // As above.
    const { company, year, entries } = await registerFor(call, query as RefusalFilter);
    if (entries.length > LOG_BOOK_ROWS)
      throw problemOf(refuse('too-many-rows', citation(company, 'four-eyes')));
    const text = reportCsv([
      [
        'number',
        'date',
        'request',
        'right',
        'scope',
        'desk',
        'ground',
        'citation',
        'proposed by',
        'approved by',
        'kept until',
      ],
      ...entries.map((entry, at) => [
        String(at + 1),
        entry.on,
        entry.request,
        entry.kind,
        entry.scope ?? '',
        entry.desk,
        entry.ground,
        entry.citation,
        entry.by,
        entry.approvedBy,
        entry.keptUntil,
      ]),
    ]);
    const sha256 = chainTools.hash(text);
    await call.deps.store.exclusively(async () =>
      call.deps.store.commit(
        { puts: [], key: null },
        {
          actor: auditActor(call),
          action: 'refusals.exported',
          object: { type: 'export', id: `refusals-${company}-${year}`, version: null },
          subject: null,
          outcome: 'done',
          purpose: null,
          fields: [sha256],
          call: call.id,
        },
      ),
    );
    return { body: { name: `refusals-${company}-${year}.csv`, text, sha256 }, version: null };
  },
};

/** The log book of refusals: what was refused, on which ground and by whom, never whose it was. */
export const routes = byEndpoint<Route>([reading, exporting]);
