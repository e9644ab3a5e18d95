import * as z from 'zod/mini';
import { companyIds, liftingReasons } from '../domain/vocabulary.ts';
import { itemFields } from '../domain/record-vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { Can } from './problem.ts';
import { line } from './text.ts';

/** Details by which somebody who was erased can be found, as an import would find them. */
export const tellingFields = [
  'name',
  'birth-date',
  'email',
  'phone',
  'post',
  'customer-number',
] as const satisfies readonly (typeof itemFields)[number][];

/** What waits for a second privacy officer at a company: how many tombstones, never whose. */
export const LiftingView = z.object({
  company: z.enum(companyIds),
  name: z.string(),
  version: z.int(),
  proposal: z.nullable(
    z.object({
      tombstones: z.int(),
      fields: z.array(z.enum(itemFields)),
      reason: z.enum(liftingReasons),
      by: z.string(),
      at: z.int(),
      digest: z.string(),
    }),
  ),
  can: z.object({ propose: Can, approve: Can, return: Can }),
});
export type LiftingView = z.infer<typeof LiftingView>;

export const readLiftings = endpoint({
  id: 'readLiftings',
  method: 'GET',
  path: '/api/liftings',
  summary: 'Tombstones that are to be lifted, by company',
  command: 'read-liftings',
  reply: z.object({ liftings: z.array(LiftingView) }),
});

const company = {
  method: 'POST',
  params: z.strictObject({ company: z.string() }),
  changes: true,
  versioned: true,
  reply: LiftingView,
} as const;

export const proposeLifting = endpoint({
  ...company,
  id: 'proposeLifting',
  path: '/api/liftings/:company',
  summary:
    'Finds the tombstones of a person by what they say of themselves, and proposes to lift them',
  command: 'propose-lifting',
  body: z.strictObject({
    details: z
      .array(z.strictObject({ field: z.enum(tellingFields), value: line(400) }))
      .check(z.minLength(1), z.maxLength(12)),
    reason: z.enum(liftingReasons),
  }),
});

export const approveLifting = endpoint({
  ...company,
  id: 'approveLifting',
  path: '/api/liftings/:company/approve',
  summary: 'Lifts exactly these tombstones, after a step-up: the person may come in again',
  command: 'approve-lifting',
  body: z.strictObject({ digest: z.string() }),
});

export const returnLifting = endpoint({
  ...company,
  id: 'returnLifting',
  path: '/api/liftings/:company/return',
  summary: 'Sends the proposal back',
  command: 'return-lifting',
  body: z.strictObject({ digest: z.string() }),
});
