import * as z from 'zod/mini';
import {
  correctionEvidenceKinds,
  propagationStates,
  propagationSteps,
} from '../domain/vocabulary.ts';
import { itemFields, sources } from '../domain/record-vocabulary.ts';

/** Corrected as asked, or otherwise: to correct otherwise refuses the rest, on a ground. */
export const CorrectionDecisionView = z.object({
  kind: z.enum(['accept', 'partly', 'refuse']),
  ground: z.nullable(z.string()),
});

/** A correction as the request's page shows it: masked, because clear values are shown by a comparison only. */
export const CorrectionView = z.object({
  item: z.string(),
  /** The item was never held: it is to be added (APPI Art. 34). */
  adds: z.boolean(),
  field: z.enum(itemFields),
  lang: z.nullable(z.string()),
  asked: z.string(),
  /** What is held; null where the item is gone. */
  held: z.nullable(
    z.object({
      masked: z.string(),
      declined: z.boolean(),
      source: z.enum(sources),
      collectedOn: z.string(),
      collectedBy: z.string(),
      changedOn: z.string(),
    }),
  ),
  evidence: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(correctionEvidenceKinds),
      masked: z.string(),
      reference: z.nullable(z.string()),
      by: z.string(),
      at: z.int(),
    }),
  ),
  sourceOfTruth: z.nullable(z.string()),
  decision: z.nullable(CorrectionDecisionView),
  hasStatement: z.boolean(),
  carriedOutAt: z.nullable(z.int()),
  /** A contact point without another channel of record: a supervisor decides, and a letter goes to the old one. */
  needsSupervisor: z.boolean(),
  /** What the correction does to a consent to direct mail: it ends it, or has ended it; null where there was none (H6). */
  mailConsent: z.nullable(z.enum(['ends', 'ended'])),
  /** The day from which a corrected contact point counts as channel of record; null for other items. */
  ofRecordFrom: z.nullable(z.string()),
  propagation: z.array(
    z.object({
      recipient: z.string(),
      lastSharedOn: z.string(),
      state: z.enum(propagationStates),
      at: z.int(),
      /** What can be done with them next. */
      steps: z.array(z.enum(propagationSteps)),
    }),
  ),
});
export type CorrectionView = z.infer<typeof CorrectionView>;
