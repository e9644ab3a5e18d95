import * as z from 'zod/mini';
import { deletionFates, deletionWishes, holdReasons, packIds } from '../domain/vocabulary.ts';
import { itemFields } from '../domain/record-vocabulary.ts';

const Name = z.object({ masked: z.string(), lang: z.nullable(z.string()) });

/** What becomes of an item and why: the law or the hold that keeps it, and until when. */
export const FateView = z.object({
  kind: z.enum(deletionFates),
  until: z.nullable(z.string()),
  law: z.nullable(
    z.object({
      rule: z.string(),
      pack: z.enum(packIds),
      citation: z.string(),
      years: z.int(),
      checked: z.boolean(),
    }),
  ),
  hold: z.nullable(
    z.object({ id: z.string(), reason: z.enum(holdReasons), reference: z.string() }),
  ),
});
export type FateView = z.infer<typeof FateView>;

/** One item of the workbench, masked. */
export const DeletionItemView = z.object({
  item: z.string(),
  field: z.enum(itemFields),
  lang: z.nullable(z.string()),
  masked: z.string(),
  declined: z.boolean(),
  collectedOn: z.string(),
  recipients: z.array(z.string()),
  fate: FateView,
  /** What the desk may choose; empty where law or a hold has chosen. */
  wishes: z.array(z.enum(deletionWishes)),
});
export type DeletionItemView = z.infer<typeof DeletionItemView>;

/** What stays for one reason, as entered in the log book. */
export const KeptView = z.object({
  why: z.enum(['law', 'hold', 'identity']),
  until: z.nullable(z.string()),
  fields: z.array(z.enum(itemFields)),
  items: z.int(),
});

/** A deletion: every record of the person, what would become of each item, and how far it is. */
export const DeletionView = z.object({
  records: z.array(
    z.object({ id: z.string(), name: Name, alias: z.boolean(), items: z.array(DeletionItemView) }),
  ),
  counts: z.record(z.enum(deletionFates), z.int()),
  impact: z.object({ records: z.int(), requests: z.int(), recipients: z.array(z.string()) }),
  /** Digest of exactly what would be approved. */
  digest: z.string(),
  /** Open requests that are closed first; the number only for those who may see it. */
  blocking: z.array(z.object({ id: z.nullable(z.string()), desk: z.string() })),
  /** Open requests of nobody's proof, which the deletion closes. */
  unproven: z.int(),
  approved: z.nullable(
    z.object({ by: z.string(), at: z.int(), until: z.int(), valid: z.boolean() }),
  ),
  started: z.nullable(
    z.object({ at: z.int(), by: z.string(), approvedBy: z.string(), windowEndsAt: z.int() }),
  ),
  windowHours: z.int(),
  progress: z.object({ done: z.int(), total: z.int() }),
  kept: z.array(KeptView),
  done: z.object({ deleted: z.int(), anonymised: z.int() }),
  told: z.nullable(z.object({ at: z.int(), recipients: z.int() })),
  finishedAt: z.nullable(z.int()),
  receipt: z.nullable(z.string()),
});
export type DeletionView = z.infer<typeof DeletionView>;
