import * as z from 'zod/mini';
import { outcomes, reportPeriods, reportTables, requestKinds } from '../domain/vocabulary.ts';
import { lateReasons } from '../domain/ending-vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { ReportFilter } from './report-filter.ts';

/** A count, or null where few stand behind it or behind its neighbour. */
const Figure = z.nullable(z.int().check(z.minimum(0)));
const tally = { received: Figure, closed: Figure, late: Figure };
const Endings = z.record(z.enum(outcomes), Figure);
const month = z.string().check(z.regex(/^\d{4}-\d{2}$/));

/** Figures of a period, of the desks that the account's right reaches: no customer, no request, no person of the desk. */
export const ReportView = z.strictObject({
  period: z.enum(reportPeriods),
  /** Whose today ends the period: the time zone of the reader's desk (IANA name). */
  zone: z.string(),
  from: month,
  to: month,
  /** Counts from 1 up to one less than this are left out. */
  smallest: z.int(),
  total: z.strictObject({ ...tally, median: Figure }),
  endings: Endings,
  months: z.array(z.strictObject({ month, ...tally })),
  kinds: z.array(
    z.strictObject({
      kind: z.enum(requestKinds),
      closed: Figure,
      median: Figure,
      endings: Endings,
    }),
  ),
  desks: z.array(
    z.strictObject({
      desk: z.string(),
      ...tally,
      median: Figure,
      endings: z.strictObject({
        granted: Figure,
        'partly-granted': Figure,
        refused: Figure,
        otherwise: Figure,
      }),
    }),
  ),
  otherwise: Figure,
  grounds: z.array(z.strictObject({ ground: z.nullable(z.string()), count: Figure })),
  refusedOrPartly: Figure,
  lateness: z.array(z.strictObject({ reason: z.nullable(z.enum(lateReasons)), count: Figure })),
});
export type ReportView = z.infer<typeof ReportView>;

export const readReport = endpoint({
  id: 'readReport',
  method: 'GET',
  path: '/api/reports',
  summary: 'What came, ended and was late in a period, with small figures left out',
  command: 'read-reports',
  query: ReportFilter,
  reply: ReportView,
});

export const exportReport = endpoint({
  id: 'exportReport',
  method: 'GET',
  path: '/api/reports/:table/file',
  summary: 'One table of a report as a CSV file; who took it is an event',
  command: 'export-reports',
  params: z.strictObject({ table: z.enum(reportTables) }),
  query: ReportFilter,
  reply: z.strictObject({ name: z.string(), text: z.string(), sha256: z.string() }),
});
export type ReportFileView = z.infer<typeof exportReport.reply>;
