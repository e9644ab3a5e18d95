import * as z from 'zod/mini';
import {
  accessDeeds,
  accessPlaces,
  ageBands,
  dimensions,
  sexes,
} from '../domain/authority-vocabulary.ts';
import { companyIds } from '../domain/vocabulary.ts';
import { endpoint } from './endpoint.ts';

/** A question to the statistics; it stands in an address and holds nothing personal. */
export const StatisticsFilter = z.strictObject({
  company: z.enum(companyIds),
  by: z.enum(dimensions),
  desk: z.optional(z.string()),
  month: z.optional(z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/))),
  deed: z.optional(z.enum(accessDeeds)),
  place: z.optional(z.enum(accessPlaces)),
  postcode: z.optional(z.string().check(z.maxLength(12))),
  sex: z.optional(z.enum(sexes)),
  age: z.optional(z.enum(ageBands)),
});
export type StatisticsFilter = z.infer<typeof StatisticsFilter>;

export const readStatistics = endpoint({
  id: 'readStatistics',
  method: 'GET',
  path: '/api/statistics',
  summary: 'What can be asked of the statistics of visits, and what was asked last',
  command: 'query-statistics',
  reply: z.object({
    months: z.array(z.string()),
    /** Postal codes that may be named, of each company. */
    postcodes: z.array(z.object({ company: z.enum(companyIds), codes: z.array(z.string()) })),
    desks: z.array(z.string()),
    smallest: z.int(),
    hours: z.int(),
    asked: z.array(
      z.object({ by: z.string(), at: z.string(), company: z.string(), codes: z.array(z.string()) }),
    ),
  }),
});

export const queryStatistics = endpoint({
  id: 'queryStatistics',
  method: 'GET',
  path: '/api/statistics/visits',
  summary:
    'Visits of customers in figures of no fewer than five people; refused where it differs too little from a question of the last 24 hours. Each question is logged',
  command: 'query-statistics',
  query: StatisticsFilter,
  reply: z.object({
    by: z.enum(dimensions),
    total: z.nullable(z.int()),
    cells: z.array(z.object({ value: z.string(), n: z.nullable(z.int()) })),
  }),
});
