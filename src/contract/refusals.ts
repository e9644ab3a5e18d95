import * as z from 'zod/mini';
import { companyIds, inquiryScopes, requestKinds } from '../domain/vocabulary.ts';
import { endpoint } from './endpoint.ts';

/** Which part of the log book is shown; the present year and the reader's own company where nothing is chosen. */
export const RefusalFilter = z.strictObject({
  company: z.optional(z.enum(companyIds)),
  year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
});
export type RefusalFilter = z.infer<typeof RefusalFilter>;

/** The log book of refusals (PDPO s.27), as far as the reader's right reaches: no customer, no value, no words. */
export const RefusalsView = z.strictObject({
  company: z.enum(companyIds),
  year: z.string(),
  /** What can be chosen. */
  companies: z.array(z.enum(companyIds)),
  years: z.array(z.string()),
  /** More than this leave in no one file. */
  most: z.int(),
  entries: z.array(
    z.strictObject({
      id: z.string(),
      request: z.string(),
      kind: z.enum(requestKinds),
      scope: z.nullable(z.enum(inquiryScopes)),
      desk: z.string(),
      /** Desk date of the entry. */
      on: z.string(),
      ground: z.string(),
      citation: z.string(),
      by: z.string(),
      approvedBy: z.string(),
      keptUntil: z.string(),
      keptBy: z.nullable(z.string()),
    }),
  ),
});
export type RefusalsView = z.infer<typeof RefusalsView>;

export const readRefusals = endpoint({
  id: 'readRefusals',
  method: 'GET',
  path: '/api/refusals',
  summary: 'The log book of refusals of a company and year',
  command: 'read-refusals',
  query: RefusalFilter,
  reply: RefusalsView,
});

export const exportRefusals = endpoint({
  id: 'exportRefusals',
  method: 'GET',
  path: '/api/refusals/file',
  summary: 'The log book of a company and year as a CSV file; who took it is an event',
  command: 'read-refusals',
  query: RefusalFilter,
  reply: z.strictObject({ name: z.string(), text: z.string(), sha256: z.string() }),
});
