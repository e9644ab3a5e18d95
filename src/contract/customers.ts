import * as z from 'zod/mini';
import { companyIds, requestKinds, roles } from '../domain/vocabulary.ts';
import {
  contactKinds,
  itemFields,
  optOutScopes,
  purposes,
  revealPurposes,
  sharingBases,
  sources,
} from '../domain/record-vocabulary.ts';
import { lookKinds } from '../domain/look.ts';
import { TrailView } from './audit.ts';
import { endpoint } from './endpoint.ts';
import { Can } from './problem.ts';
import { MaskedValue } from './masked-value.ts';
import { PatternView, RequestRow } from './queue.ts';
import { RoutingView } from './transfer.ts';

/** A purpose as it was told; null words are those of the policy, a null version was announced to nobody by then. */
export const ToldPurposeView = z.object({
  purpose: z.enum(purposes),
  version: z.nullable(z.int()),
  words: z.nullable(z.object({ lang: z.string(), text: z.string() })),
  on: z.string(),
  channel: z.enum(['phone', 'email', 'letter', 'visit', 'web']),
});

export const ItemView = z.object({
  id: z.string(),
  field: z.enum(itemFields),
  state: z.enum(['held', 'declined']),
  masked: z.string(),
  lang: z.nullable(z.string()),
  purposes: z.array(z.enum(purposes)),
  /** What the customer was told the item is for: version, words of an announcement, day and channel (N2, H4). */
  told: z.array(ToldPurposeView),
  source: z.enum(sources),
  collectedOn: z.string(),
  collectedBy: z.string(),
  collectedChannel: z.enum(['phone', 'email', 'letter', 'visit', 'web']),
  changedOn: z.string(),
  disputed: z.boolean(),
  shared: z.boolean(),
  ofRecord: z.nullable(
    z.union([z.literal(true), z.enum(['declined', 'shared', 'disputed', 'changed-recently'])]),
  ),
  sharings: z.array(
    z.object({ recipient: z.string(), basis: z.enum(sharingBases), on: z.string() }),
  ),
  /** A statement of the customer stands beside the value; it is shown with it. */
  hasStatement: z.boolean(),
  /** What it may be shown for; nothing while it may not be shown at all (N3a). */
  uses: z.array(z.object({ purpose: z.enum(revealPurposes), can: Can })),
  can: z.object({ reveal: Can, correct: Can }),
});
export type ItemView = z.infer<typeof ItemView>;

/** A customer, masked. Requests of other desks show as a line without their number. */
export const CustomerView = z.object({
  id: z.string(),
  version: z.int(),
  company: z.enum(companyIds),
  lang: z.string(),
  name: MaskedValue,
  items: z.array(ItemView),
  requests: z.array(RequestRow),
  elsewhere: z.array(z.object({ desk: z.string(), kind: z.enum(requestKinds), since: z.string() })),
  suppressions: z.array(
    z.object({
      scope: z.enum(optOutScopes),
      at: z.int(),
      request: z.nullable(z.string()),
      /** Only these contact points, because others hold them too; null: everything of the record. */
      only: z.nullable(z.array(z.enum(contactKinds))),
    }),
  ),
  /** The desk that answers this customer, found from their records and requests (H8). */
  routing: z.nullable(RoutingView),
  aliases: z.array(z.object({ id: z.string(), name: MaskedValue })),
  patterns: z.array(PatternView),
  can: z.object({ 'open-request': Can, reveal: Can }),
});
export type CustomerView = z.infer<typeof CustomerView>;

const CustomerId = z.strictObject({ customer: z.string() });

export const readCustomer = endpoint({
  id: 'readCustomer',
  method: 'GET',
  path: '/api/customers/:customer',
  summary: 'A customer, masked, with purposes, sources and sharings',
  command: 'view-customer',
  params: CustomerId,
  reply: CustomerView,
});

export const readCustomerTrail = endpoint({
  id: 'readCustomerTrail',
  method: 'GET',
  path: '/api/customers/:customer/trail',
  summary: 'Events about the customer that the account may see, oldest first',
  command: 'view-trail',
  params: CustomerId,
  reply: TrailView,
});

/** Who looked at a customer or was refused to, without naming a person: desk, role, what for, when. */
export const LookView = z.object({
  at: z.string(),
  desk: z.nullable(z.string()),
  role: z.enum(roles),
  what: z.enum(lookKinds),
  /** What was done, for what purpose it was said to be; null where none was asked. */
  purpose: z.nullable(z.string()),
  fields: z.array(z.string()),
  /** Why it was refused; null where it was done. */
  refused: z.nullable(z.string()),
});
export type LookView = z.infer<typeof LookView>;

export const readLooks = endpoint({
  id: 'readLooks',
  method: 'GET',
  path: '/api/customers/:customer/looks',
  summary:
    'Who looked at the customer, newest first: desk, role, purpose and time, refused attempts too (N6)',
  command: 'view-trail',
  params: CustomerId,
  reply: z.object({ looks: z.array(LookView) }),
});

/** A clear value, good for sixty seconds on the screen. */
export const RevealedView = z.object({
  value: z.string(),
  lang: z.nullable(z.string()),
  seconds: z.int(),
  /** What the customer says against the value. */
  statement: z.nullable(z.string()),
});
export type RevealedView = z.infer<typeof RevealedView>;

export const revealItem = endpoint({
  id: 'revealItem',
  method: 'POST',
  path: '/api/customers/:customer/items/:item/reveal',
  summary: 'Shows one value for a purpose, on a customer with an open request (N3a)',
  command: 'reveal',
  params: z.strictObject({ customer: z.string(), item: z.string() }),
  changes: true,
  body: z.strictObject({ purpose: z.enum(revealPurposes) }),
  reply: RevealedView,
  keySeconds: 60,
});
