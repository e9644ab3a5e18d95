import * as z from 'zod/mini';
import { takingWays } from '../domain/record-vocabulary.ts';
import { companyIds, inquiryScopes, requestKinds } from '../domain/vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { Can } from './problem.ts';
import { ReleaseView } from './releases.ts';

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
  /** The part of the log book that is shown, by which it is released. */
  list: z.string(),
  /** What of the company waits for a second officer, or was released; null where the part is so short that it takes none. */
  release: z.nullable(ReleaseView),
  can: z.object({ take: Can }),
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
  method: 'POST',
  path: '/api/refusals/take',
  summary:
    'The log book of a company and year as a CSV file, or as it is printed; who took it is an event, and more than a hundred rows take a release',
  command: 'read-refusals',
  body: z.strictObject({
    company: z.enum(companyIds),
    year: z.string().check(z.regex(/^\d{4}$/)),
    way: z.enum(takingWays),
  }),
  reply: z.strictObject({
    name: z.string(),
    text: z.string(),
    sha256: z.string(),
    /** What the file was made of, to the letter: a print shows this and nothing newer. */
    entries: RefusalsView.shape.entries,
  }),
});
