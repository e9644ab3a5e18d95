import * as z from 'zod/mini';
import { companyIds } from '../domain/vocabulary.ts';
import { itemFields, lookupPurposes } from '../domain/record-vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { MaskedValue } from './masked-value.ts';
import { line } from './text.ts';

/** A masked hit of the look-up, with why it matched. */
export const CandidateView = z.object({
  id: z.string(),
  company: z.enum(companyIds),
  name: MaskedValue,
  matched: z.array(z.enum(itemFields)),
  contactHint: z.nullable(z.string()),
  openRequests: z.int(),
  contactChangedRecently: z.boolean(),
  aliases: z.int(),
});
export type CandidateView = z.infer<typeof CandidateView>;

/** Up to three details together; what was typed stays out of the URL and out of the log. */
export const LookupBody = z.strictObject({
  company: z.enum(companyIds),
  purpose: z.enum(lookupPurposes),
  details: z.array(line(200)).check(z.minLength(1), z.maxLength(3)),
});

export const LookupView = z.object({
  candidates: z.array(CandidateView),
  more: z.boolean(),
  /** A request whose number was typed, where the account may see it. */
  request: z.nullable(z.string()),
});
export type LookupView = z.infer<typeof LookupView>;

export const lookUpCustomers = endpoint({
  id: 'lookUpCustomers',
  method: 'POST',
  path: '/api/customers/look-up',
  summary: 'Finds customers by what a caller says; masked, at most twenty',
  command: 'look-up',
  body: LookupBody,
  reply: LookupView,
});
