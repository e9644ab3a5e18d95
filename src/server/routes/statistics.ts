import {
  queryStatistics,
  readStatistics,
  type StatisticsFilter,
} from '../../contract/statistics.ts';
import { citation } from '../../domain/citation.ts';
import { HOUR } from '../../domain/instant.ts';
import { permissions, reaches } from '../../domain/permission.ts';
import { SMALL_CELL } from '../../domain/report-guard.ts';
import type { Desk } from '../../domain/staff.ts';
import {
  countedTable,
  decideStatistics,
  knownMonths,
  knownPostcodes,
  NEIGHBOUR_HOURS,
  OTHER_POSTCODE,
  queryCodes,
  queryOf,
  type CountedRow,
  type KnownValues,
  type AnsweredQuery,
  type StatisticsQuery,
} from '../../domain/statistics.ts';
import type { CompanyId } from '../../domain/vocabulary.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { auditActor, staffOf, type Call } from '../call.ts';
import { zoneOf } from '../demand-rows.ts';
import { deskDate, isoInstant } from '../desk-time.ts';
import { ProblemError, problemOf } from '../problems.ts';
import type { ReadRoute, Route } from '../route.ts';

/** Questions that the page lists. */
const SHOWN = 20;

async function desksOf(call: Call): Promise<readonly Desk[]> {
  return (await call.deps.store.desks()).filter(({ company, id }) =>
    reaches(staffOf(call), 'query-statistics', { company, desk: id }),
  );
}

async function monthsOf(call: Call, company: CompanyId): Promise<readonly string[]> {
  return knownMonths(deskDate(call.now, await zoneOf(call, company)));
}

/** The visits of a company as they may be counted, and what the history itself knows of values. */
async function countable(
  call: Call,
  company: CompanyId,
): Promise<{ readonly rows: readonly CountedRow[]; readonly known: KnownValues }> {
  const zone = await zoneOf(call, company);
  const visits = await call.deps.store.accessRows(company);
  const postcodes = knownPostcodes(visits);
  const named = new Set(postcodes);
  const rows = visits.map(({ customer, at, desk, deed, place, postcode, sex, age }) => ({
    customer,
    at,
    month: deskDate(at, zone).slice(0, 7),
    desk,
    deed,
    place,
    postcode: postcode !== null && named.has(postcode) ? postcode : OTHER_POSTCODE,
    sex,
    age,
  }));
  return { rows, known: { months: await monthsOf(call, company), postcodes } };
}

/** The question, over the desks that the account sees. Refuses a desk that it does not see. */
async function queryFor(call: Call, filter: StatisticsFilter): Promise<StatisticsQuery> {
  const { company, by, desk, month = null, deed = null, place = null } = filter;
  const { postcode = null, sex = null, age = null } = filter;
  const seen = (await desksOf(call)).flatMap((one) => (one.company === company ? [one.id] : []));
  const desks = desk === undefined ? seen : seen.filter((id) => id === desk);
  if (desks.length === 0) throw new ProblemError('other-desk');
  return { by, desks, month, deed, place, postcode, sex, age };
}

/** What anybody asked about a company within the hours of the guard: the log itself is the list. */
async function askedOf(
  call: Call,
  company: CompanyId,
  rows: readonly CountedRow[],
): Promise<readonly AnsweredQuery[]> {
  const events = await call.deps.store.auditPage({
    desks: null,
    action: 'statistics.queried',
    object: { type: 'statistics', id: company },
    fromAt: isoInstant(call.now - NEIGHBOUR_HOURS * HOUR),
    limit: await call.deps.store.auditSize(),
  });
  const asked = events.flatMap(({ at, fields = [] }): AnsweredQuery[] => {
    const query = queryOf(fields);
    return query === null ? [] : [{ ...query, askedAt: Date.parse(at) }];
  });
  // The same question again, with nobody come in between, was the same answer.
  const visits = ({ askedAt }: AnsweredQuery): number =>
    rows.filter(({ at }) => at <= askedAt).length;
  const answers = asked.map((one): [string, AnsweredQuery] => [
    [...queryCodes(one), visits(one)].join(' '),
    one,
  ]);
  return [...new Map(answers).values()];
}

const reading: ReadRoute = {
  is: 'read',
  endpoint: readStatistics,
  read: async (call) => {
    const seen = await desksOf(call);
    const desks = seen.map(({ id }) => id);
    const [first] = seen;
    const events = await call.deps.store.auditPage({
      desks: permissions['query-statistics'][staffOf(call).role] === 'all' ? null : desks,
      action: 'statistics.queried',
      limit: SHOWN,
    });
    const companies = [...new Set(seen.map(({ company }) => company))];
    const postcodes = companies.map(async (company) => ({
      company,
      codes: [...knownPostcodes(await call.deps.store.accessRows(company))],
    }));
    const body = {
      postcodes: await Promise.all(postcodes),
      months: first === undefined ? [] : [...(await monthsOf(call, first.company))],
      desks,
      smallest: SMALL_CELL,
      hours: NEIGHBOUR_HOURS,
      asked: events.map(({ actor, at, object, fields = [] }) => ({
        by: actor.id,
        at,
        company: object.id,
        codes: [...fields],
      })),
    };
    return { body, version: null };
  },
};

/** Judged, logged and only then answered, as the only writer: two neighbours at once cannot both pass. */
const querying: ReadRoute = {
  is: 'read',
  endpoint: queryStatistics,
  read: async (call, { query }) => {
    const { store } = call.deps;
    // The mount has parsed the query with the endpoint's own schema.
    const filter = query as StatisticsFilter;
    const { company } = filter;
    call.about = { type: 'statistics', id: company, subject: null };
    const wanted = await queryFor(call, filter);
    const { rows, known } = await countable(call, company);
    if (wanted.postcode !== null && !known.postcodes.includes(wanted.postcode)) {
      throw new ProblemError('fields', { errors: [{ pointer: '/postcode', code: 'not-in-list' }] });
    }
    await store.exclusively(async () => {
      const cited = citation(company, 'statistics');
      const asked = await askedOf(call, company, rows);
      const answered = { ...wanted, askedAt: call.now };
      const verdict = decideStatistics(rows, answered, asked, known, cited);
      if (!verdict.ok) throw problemOf(verdict);
      await store.commit(
        { puts: [], key: null },
        {
          actor: auditActor(call),
          action: 'statistics.queried',
          object: { type: 'statistics', id: company, version: null },
          subject: null,
          outcome: 'done',
          purpose: null,
          fields: queryCodes(wanted),
          call: call.id,
        },
      );
    });
    const { total, cells } = countedTable(
      rows.filter(({ at }) => at <= call.now),
      wanted,
      known,
    );
    return { body: { by: wanted.by, total, cells: [...cells] }, version: null };
  },
};

/** Statistics of visits: figures that tell of nobody. */
export const routes = byEndpoint<Route>([reading, querying]);
