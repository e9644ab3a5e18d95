import * as z from 'zod/mini';
import { holdReasons, holdStates } from '../domain/vocabulary.ts';
import { itemFields } from '../domain/record-vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { MaskedValue } from './masked-value.ts';
import { Can } from './problem.ts';
import { line } from './text.ts';

/** A legal hold as privacy officers see it. */
export const HoldView = z.object({
  id: z.string(),
  version: z.int(),
  records: z.array(z.string()),
  /** How many items it names; null for records as a whole. */
  items: z.nullable(z.int()),
  /** Fields of the items it names. */
  fields: z.array(z.enum(itemFields)),
  reason: z.enum(holdReasons),
  reference: z.string(),
  reviewOn: z.string(),
  reviewDue: z.boolean(),
  state: z.enum(holdStates),
  placedBy: z.string(),
  placedAt: z.int(),
  approvedBy: z.nullable(z.string()),
  liftedAt: z.nullable(z.int()),
  liftedBy: z.array(z.string()),
  proposal: z.nullable(
    z.object({ what: z.enum(['place', 'lift']), by: z.string(), at: z.int(), digest: z.string() }),
  ),
  can: z.object({ lift: Can, decide: Can }),
});
export type HoldView = z.infer<typeof HoldView>;

/** A record of the person with what a hold may name, masked. */
export const HoldableRecord = z.object({
  id: z.string(),
  name: MaskedValue,
  items: z.array(z.object({ id: z.string(), field: z.enum(itemFields), ...MaskedValue.shape })),
});
export type HoldableRecord = z.infer<typeof HoldableRecord>;

const CustomerId = z.strictObject({ customer: z.string() });
const HoldId = z.strictObject({ hold: z.string() });

export const readHolds = endpoint({
  id: 'readHolds',
  method: 'GET',
  path: '/api/customers/:customer/holds',
  summary: 'Holds on any record of the person, aliases included',
  command: 'read-holds',
  params: CustomerId,
  reply: z.object({ holds: z.array(HoldView), records: z.array(HoldableRecord) }),
});

export const placeHold = endpoint({
  id: 'placeHold',
  method: 'POST',
  path: '/api/customers/:customer/holds',
  summary:
    'Places a hold on the record; it protects at once, and a second privacy officer decides it',
  command: 'place-hold',
  params: CustomerId,
  changes: true,
  body: z.strictObject({
    /** Single items; null for the record as a whole. */
    items: z.nullable(z.array(z.string()).check(z.minLength(1))),
    /** Every record of the person, not only this one; its items may be any of theirs. */
    everywhere: z.boolean(),
    reason: z.enum(holdReasons),
    reference: line(80),
    reviewOn: z.iso.date('not-a-date'),
  }),
  reply: HoldView,
  status: 201,
});

export const liftHold = endpoint({
  id: 'liftHold',
  method: 'POST',
  path: '/api/holds/:hold/lift',
  summary: 'Asks a second privacy officer to lift the hold',
  command: 'lift-hold',
  params: HoldId,
  changes: true,
  versioned: true,
  body: z.strictObject({}),
  reply: HoldView,
});

export const approveHold = endpoint({
  id: 'approveHold',
  method: 'POST',
  path: '/api/holds/:hold/approve',
  summary:
    'Approves the placing or lifting, by its digest; lifting opens what was refused for it again',
  command: 'decide-hold',
  params: HoldId,
  changes: true,
  versioned: true,
  body: z.strictObject({ digest: z.string() }),
  reply: HoldView,
});

export const returnHold = endpoint({
  id: 'returnHold',
  method: 'POST',
  path: '/api/holds/:hold/return',
  summary: 'Sends the placing or lifting back: a hold not approved ends, one not lifted stays',
  command: 'decide-hold',
  params: HoldId,
  changes: true,
  versioned: true,
  body: z.strictObject({ digest: z.string() }),
  reply: HoldView,
});
