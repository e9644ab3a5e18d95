import * as z from 'zod/mini';
import { itemFields, purposes, sharingBases, sources } from '../domain/record-vocabulary.ts';
import { ItemDecisionView } from './disclosure.ts';
import { endpoint } from './endpoint.ts';
import { RequestView } from './request.ts';

const params = z.strictObject({ request: z.string() });

export const decideItems = endpoint({
  id: 'decideItems',
  method: 'POST',
  path: '/api/requests/:request/disclosure/decisions',
  summary: 'Saves what happens to each item',
  command: 'decide-items',
  params,
  changes: true,
  spends: 'decisions',
  versioned: true,
  body: z.strictObject({ decisions: z.record(z.string(), ItemDecisionView) }),
  reply: RequestView,
});

/** What the customer will read, in the clear: one audited mass reveal, good for a minute on the screen. */
export const PreviewView = z.object({
  version: z.int(),
  seconds: z.int(),
  items: z.array(
    z.object({
      item: z.string(),
      field: z.enum(itemFields),
      lang: z.nullable(z.string()),
      value: z.nullable(z.string()),
      declined: z.boolean(),
      purposes: z.array(z.enum(purposes)),
      source: z.enum(sources),
      collectedOn: z.string(),
      collectedBy: z.string(),
      sharings: z.array(
        z.object({ recipient: z.string(), basis: z.enum(sharingBases), on: z.string() }),
      ),
      freeText: z.boolean(),
      /** What the customer says against the value. */
      statement: z.nullable(z.string()),
      /** Spans that name another customer or hold one of their contact points. */
      pointedOut: z.array(z.object({ from: z.int(), to: z.int() })),
      decision: z.nullable(ItemDecisionView),
    }),
  ),
});
export type PreviewView = z.infer<typeof PreviewView>;

export const previewDisclosure = endpoint({
  id: 'previewDisclosure',
  method: 'POST',
  path: '/api/requests/:request/disclosure/preview',
  summary: 'Shows the disclosure as the customer will see it; after verification only',
  command: 'preview',
  params,
  changes: true,
  versioned: true,
  body: z.strictObject({}),
  reply: PreviewView,
  keySeconds: 60,
});

export const proposeWithholding = endpoint({
  id: 'proposeWithholding',
  method: 'POST',
  path: '/api/requests/:request/disclosure/withholding',
  summary: 'Asks a supervisor to approve the items to be withheld',
  command: 'propose-withholding',
  params,
  changes: true,
  versioned: true,
  body: z.strictObject({}),
  reply: RequestView,
});

export const proposeHistory = endpoint({
  id: 'proposeHistory',
  method: 'POST',
  path: '/api/requests/:request/disclosure/history',
  summary:
    'Asks a privacy officer to let the customer have their own access history; no row of it is shown to anybody',
  command: 'propose-history',
  params,
  changes: true,
  versioned: true,
  body: z.strictObject({}),
  reply: RequestView,
});

export const handOver = endpoint({
  id: 'handOver',
  method: 'POST',
  path: '/api/requests/:request/disclosure/hand-over',
  summary: 'Hands the package to the outbox, for a channel of record',
  command: 'hand-over',
  params,
  changes: true,
  versioned: true,
  body: z.strictObject({
    method: z.enum(['link', 'post', 'in-person']),
    item: z.nullable(z.string()),
  }),
  reply: RequestView,
});

/** The customer's side: what a link in a message of the desk leads to. No staff session stands behind it. */
export const pressNotMe = endpoint({
  id: 'pressNotMe',
  method: 'POST',
  path: '/api/customer-side/not-me',
  summary: 'The customer says that the request is not theirs; it freezes',
  command: null,
  session: 'none',
  body: z.strictObject({ reference: z.string() }),
  reply: z.object({ frozen: z.literal(true) }),
});

export const openPackage = endpoint({
  id: 'openPackage',
  method: 'POST',
  path: '/api/customer-side/package',
  summary:
    'Opens a package, once, by its link reference and the code from another channel; for a minute the same key brings it again',
  command: null,
  session: 'none',
  changes: true,
  keySeconds: 60,
  body: z.strictObject({ reference: z.string(), code: z.string() }),
  reply: z.unknown(),
  replyType: 'zip',
});
