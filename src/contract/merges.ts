import * as z from 'zod/mini';
import { searchStates } from '../domain/duplicates.ts';
import { likenessReasons } from '../domain/likeness.ts';
import { companyIds, mergeStates } from '../domain/vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { MaskedValue } from './masked-value.ts';
import { Can } from './problem.ts';

/** A record of a pair, masked. */
export const RecordName = z.object({ id: z.string(), name: MaskedValue });
export type RecordName = z.infer<typeof RecordName>;

/** Two records that may be one person, and why. Nothing is joined by itself. */
export const DuplicateView = z.object({
  one: RecordName,
  other: RecordName,
  reasons: z.array(z.enum(likenessReasons)),
  can: z.object({ merge: Can }),
});
export type DuplicateView = z.infer<typeof DuplicateView>;

/** A merge of two records, as asked for, decided, and perhaps undone. */
export const MergeView = z.object({
  id: z.string(),
  version: z.int(),
  company: z.enum(companyIds),
  keeps: RecordName,
  joins: RecordName,
  reasons: z.array(z.enum(likenessReasons)),
  state: z.enum(mergeStates),
  askedBy: z.string(),
  askedAt: z.int(),
  decidedBy: z.nullable(z.string()),
  undoneBy: z.array(z.string()),
  proposal: z.nullable(
    z.object({ what: z.enum(['merge', 'undo']), by: z.string(), at: z.int(), digest: z.string() }),
  ),
  can: z.object({ undo: Can, decide: Can }),
});
export type MergeView = z.infer<typeof MergeView>;

const CustomerId = z.strictObject({ customer: z.string() });
const MergeId = z.strictObject({ merge: z.string() });

export const readDuplicates = endpoint({
  id: 'readDuplicates',
  method: 'GET',
  path: '/api/customers/:customer/duplicates',
  summary: 'Records that may be the same person, with reasons, and merges of this record',
  command: 'view-customer',
  params: CustomerId,
  reply: z.object({ duplicates: z.array(DuplicateView), merges: z.array(MergeView) }),
});

export const findDuplicates = endpoint({
  id: 'findDuplicates',
  method: 'POST',
  path: '/api/duplicates',
  summary:
    'Looks through every customer of a company for records that may be one person; in one go, or a step at a call',
  command: 'read-duplicates',
  body: z.strictObject({
    company: z.enum(companyIds),
    /** Left out: all of it in one go. Else a new search, the next step of the account's own, or the end of it. */
    step: z.optional(z.enum(['begin', 'go-on', 'leave'])),
  }),
  reply: z.object({
    /** How far the search is: records read, or pairs compared, of how many. Pairs are told at its end alone. */
    search: z.object({ state: z.enum(searchStates), done: z.int(), total: z.int() }),
    duplicates: z.array(DuplicateView),
    /** There are more than are shown; the likeliest are. */
    more: z.boolean(),
    merges: z.array(MergeView),
  }),
});

export const proposeMerge = endpoint({
  id: 'proposeMerge',
  method: 'POST',
  path: '/api/customers/:customer/merges',
  summary: 'Asks a supervisor or privacy officer to join another record to this one',
  command: 'propose-merge',
  params: CustomerId,
  changes: true,
  body: z.strictObject({ with: z.string() }),
  reply: MergeView,
  status: 201,
});

export const undoMerge = endpoint({
  id: 'undoMerge',
  method: 'POST',
  path: '/api/merges/:merge/undo',
  summary: 'Asks a supervisor or privacy officer to part the two records again',
  command: 'propose-merge',
  params: MergeId,
  changes: true,
  versioned: true,
  body: z.strictObject({}),
  reply: MergeView,
});

export const approveMerge = endpoint({
  id: 'approveMerge',
  method: 'POST',
  path: '/api/merges/:merge/approve',
  summary:
    'Joins the records, or parts them again: the earliest receipt and the lowest verification count',
  command: 'decide-merge',
  params: MergeId,
  changes: true,
  versioned: true,
  body: z.strictObject({ digest: z.string() }),
  reply: MergeView,
});

export const returnMerge = endpoint({
  id: 'returnMerge',
  method: 'POST',
  path: '/api/merges/:merge/return',
  summary: 'Sends it back: two records stay two, or one person stays one',
  command: 'decide-merge',
  params: MergeId,
  changes: true,
  versioned: true,
  body: z.strictObject({ digest: z.string() }),
  reply: MergeView,
});
