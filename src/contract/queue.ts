import * as z from 'zod/mini';
import {
  channels,
  companyIds,
  conditions,
  inquiryScopes,
  lanes,
  nextActions,
  outcomes,
  patterns,
  packIds,
  proposalKinds,
  queueSorts,
  requestKinds,
  requestStatuses,
  waitingOns,
} from '../domain/vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { MaskedValue } from './masked-value.ts';

/** One line of the queue. */
export const RequestRow = z.object({
  id: z.string(),
  version: z.int(),
  company: z.enum(companyIds),
  desk: z.string(),
  kind: z.enum(requestKinds),
  scope: z.nullable(z.enum(inquiryScopes)),
  channel: z.enum(channels),
  status: z.enum(requestStatuses),
  outcome: z.nullable(z.enum(outcomes)),
  customer: z.nullable(z.object({ id: z.string(), name: MaskedValue })),
  /** What was said, given and asked in it went with an erasure of the person. */
  isErased: z.boolean(),
  receivedAt: z.int(),
  owner: z.nullable(z.string()),
  next: z.enum(nextActions),
  waiting: z.nullable(z.object({ on: z.enum(waitingOns), since: z.int() })),
  conditions: z.array(z.enum(conditions)),
  /** The date that acts, in the desk's zone, and how much of the time is left; null while nothing gives a date. */
  actBy: z.nullable(
    z.object({
      on: z.string(),
      minute: z.nullable(z.int()),
      daysLeft: z.int(),
      daysGiven: z.int(),
      origin: z.enum(['policy', ...packIds, 'next-action']),
    }),
  ),
  proposal: z.nullable(z.enum(proposalKinds)),
  /** The desk that it is offered to and that has not answered yet. */
  offeredTo: z.nullable(z.string()),
  /** When the customer was promised a call that is still owed. */
  callAt: z.nullable(z.int()),
});
export type RequestRow = z.infer<typeof RequestRow>;

/** A pattern over the requests of one person. */
export const PatternView = z.object({
  pattern: z.enum(patterns),
  customer: z.string(),
  count: z.int(),
  requests: z.array(z.string()),
});
export type PatternView = z.infer<typeof PatternView>;

/** Filters and place in the queue; they stand in the URL and hold nothing personal. */
export const QueueFilter = z.strictObject({
  lane: z.optional(z.enum(lanes)),
  kind: z.optional(z.enum(requestKinds)),
  desk: z.optional(z.string()),
  /** The account that has it. */
  owner: z.optional(z.string()),
  /** On whom it waits. */
  on: z.optional(z.enum(waitingOns)),
  sort: z.optional(z.enum(queueSorts)),
  order: z.optional(z.enum(['ascending', 'descending'])),
  /** How many of the list stand before the page; a cursor goes before it. */
  from: z.optional(z.coerce.number().check(z.int(), z.minimum(0))),
  /** The request that the account has open: the next best is the one after it. */
  here: z.optional(z.string()),
  cursor: z.optional(z.string()),
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100))),
});
export type QueueFilter = z.infer<typeof QueueFilter>;

export const readQueue = endpoint({
  id: 'readQueue',
  method: 'GET',
  path: '/api/requests',
  summary: 'Requests that the account may see, most urgent first',
  command: 'view-request',
  query: QueueFilter,
  reply: z.object({
    requests: z.array(RequestRow),
    next: z.nullable(z.string()),
    /** How many the whole list has, of which this is a page. */
    total: z.int(),
    lanes: z.record(z.enum(lanes), z.int()),
    /** How the list presses: past its date, due within three days, everything else. */
    pressing: z.object({ late: z.int(), soon: z.int(), later: z.int() }),
    /** Of those that wait, how many wait on whom. */
    waitingOn: z.record(z.enum(waitingOns), z.int()),
    /** What to act on next of everything that the account can act on, whatever the filter. */
    best: z.nullable(RequestRow),
    /** For those who supervise: accounts that were refused reveals again and again in the last 24 hours. */
    patterns: z.array(PatternView),
    /** For those who supervise: open requests whose date has passed, and of how many nobody has said why. */
    late: z.nullable(z.object({ count: z.int(), unexplained: z.int() })),
    alerts: z.array(z.object({ staff: z.string(), customer: z.string(), at: z.string() })),
  }),
});
