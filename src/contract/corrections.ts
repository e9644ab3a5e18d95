import * as z from 'zod/mini';
import { correctionEvidenceKinds, propagationSteps } from '../domain/vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { RequestView } from './request.ts';
import { line, lines } from './text.ts';

const params = z.strictObject({ request: z.string() });

export const addEvidence = endpoint({
  id: 'addEvidence',
  method: 'POST',
  path: '/api/requests/:request/correction/evidence',
  summary:
    'Adds what speaks for or against the correction; a paper is a reference and never a file',
  command: 'add-evidence',
  params,
  changes: true,
  versioned: true,
  body: z.strictObject({
    kind: z.enum(correctionEvidenceKinds),
    says: lines(2000),
    reference: z.nullable(line(80)),
  }),
  reply: RequestView,
});

/** Held, asked and evidence in the clear: one audited reveal, good for a minute on the screen. */
export const ComparisonView = z.object({
  version: z.int(),
  seconds: z.int(),
  /** Null where the customer declined to give it. */
  held: z.nullable(z.string()),
  asked: z.string(),
  evidence: z.array(z.object({ id: z.string(), says: z.string() })),
  /** The customer's earlier statement on the held value. */
  statement: z.nullable(z.string()),
  /** What a second person is asked to put there instead; null where nothing of the kind is proposed. */
  proposed: z.nullable(z.string()),
});
export type ComparisonView = z.infer<typeof ComparisonView>;

export const compareCorrection = endpoint({
  id: 'compareCorrection',
  method: 'POST',
  path: '/api/requests/:request/correction/comparison',
  summary: 'Shows held, asked and evidence side by side; after verification only',
  command: 'compare',
  params,
  changes: true,
  versioned: true,
  body: z.strictObject({}),
  reply: ComparisonView,
  keySeconds: 60,
});

export const decideCorrection = endpoint({
  id: 'decideCorrection',
  method: 'POST',
  path: '/api/requests/:request/correction/decision',
  summary: 'Corrects the item as asked, on the evidence named as source of truth',
  command: 'decide-correction',
  params,
  changes: true,
  versioned: true,
  body: z.strictObject({ sourceOfTruth: z.string() }),
  reply: RequestView,
});

export const proposeCorrection = endpoint({
  id: 'proposeCorrection',
  method: 'POST',
  path: '/api/requests/:request/correction/proposal',
  summary:
    'Asks a supervisor to correct otherwise than asked, or a contact point without another channel of record',
  command: 'propose-correction',
  params,
  changes: true,
  versioned: true,
  body: z.strictObject({
    decision: z.union([
      z.strictObject({ kind: z.literal('accept') }),
      z.strictObject({ kind: z.literal('partly'), value: lines(2000), ground: z.string() }),
    ]),
    sourceOfTruth: z.string(),
    statement: z.nullable(lines(2000)),
  }),
  reply: RequestView,
});

export const tellRecipients = endpoint({
  id: 'tellRecipients',
  method: 'POST',
  path: '/api/requests/:request/correction/recipients',
  summary:
    'Tells those who got the item in the last 12 months, reminds them, or notes that they have done it',
  command: 'tell-recipients',
  params,
  changes: true,
  versioned: true,
  body: z.strictObject({
    step: z.enum(propagationSteps),
    /** One of them, or everyone whom the step fits. */
    recipient: z.nullable(z.string()),
  }),
  reply: RequestView,
});
