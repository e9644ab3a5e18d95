import * as z from 'zod/mini';
import { comeBackReasons } from '../domain/message-vocabulary.ts';
import { contactKinds, itemFields, purposes, sources } from '../domain/record-vocabulary.ts';

export const ItemDecisionView = z.union([
  z.strictObject({ kind: z.literal('include') }),
  z.strictObject({
    kind: z.literal('black-out'),
    spans: z
      .array(z.strictObject({ from: z.int().check(z.minimum(0)), to: z.int().check(z.minimum(1)) }))
      .check(z.minLength(1), z.maxLength(200)),
  }),
  z.strictObject({ kind: z.literal('withhold'), ground: z.string() }),
]);
export type ItemDecisionView = z.infer<typeof ItemDecisionView>;

/** A way in which the package can leave; `item` is a channel of record. */
export const DeliveryView = z.object({
  method: z.enum(['link', 'post', 'in-person']),
  /** It leads to whoever asks for the customer. */
  isToRepresentative: z.boolean(),
  item: z.nullable(z.string()),
  contact: z.nullable(z.enum(contactKinds)),
  masked: z.nullable(z.string()),
  codeBy: z.enum(['other-channel', 'post', 'call-back', 'none']),
});
export type DeliveryView = z.infer<typeof DeliveryView>;

/** The disclosure as it stands, masked. */
export const DisclosureView = z.object({
  items: z.array(
    z.object({
      item: z.string(),
      field: z.enum(itemFields),
      lang: z.nullable(z.string()),
      masked: z.string(),
      declined: z.boolean(),
      purposes: z.array(z.enum(purposes)),
      source: z.enum(sources),
      collectedOn: z.string(),
      collectedBy: z.string(),
      recipients: z.array(z.string()),
      freeText: z.boolean(),
      stripped: z.boolean(),
      disputed: z.boolean(),
      hasStatement: z.boolean(),
      decision: z.nullable(ItemDecisionView),
    }),
  ),
  undecided: z.int(),
  previewedAsDecided: z.boolean(),
  approvalNeeded: z.boolean(),
  approved: z.boolean(),
  deliveries: z.array(DeliveryView),
  handedOver: z.nullable(
    z.object({
      at: z.int(),
      method: z.enum(['link', 'post', 'in-person']),
      contact: z.nullable(z.enum(contactKinds)),
      digest: z.string(),
    }),
  ),
  deliveredAt: z.nullable(z.int()),
  /** What an access history comes to: how many visits, and the days of the first and the last; null for other scopes. */
  history: z.nullable(
    z.object({ visits: z.int(), from: z.nullable(z.string()), to: z.nullable(z.string()) }),
  ),
  /** An earlier package that did not arrive. */
  cameBack: z.nullable(z.object({ at: z.int(), why: z.enum(comeBackReasons) })),
});
export type DisclosureView = z.infer<typeof DisclosureView>;
