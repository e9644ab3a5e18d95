import * as z from 'zod/mini';
import {
  declarationHows,
  inquiryScopes,
  paperReasons,
  paperTypes,
  requestKinds,
  signals,
} from '../domain/vocabulary.ts';
import { contactKinds, questionFields } from '../domain/record-vocabulary.ts';
import { authorityPapers, coverable } from '../domain/representation.ts';
import { endpoint } from './endpoint.ts';
import { MissingView } from './problem.ts';
import { line } from './text.ts';

/** A contact point that might carry a code, masked, with the reason where it may not. */
export const ContactPointView = z.object({
  item: z.string(),
  kind: z.enum(contactKinds),
  masked: z.string(),
  ofRecord: z.union([
    z.literal(true),
    z.enum(['declined', 'shared', 'disputed', 'changed-recently']),
  ]),
  since: z.string(),
});
export type ContactPointView = z.infer<typeof ContactPointView>;

/** What the drawer shows. No expected answer and no hint of one is ever in it. */
export const VerificationView = z.object({
  needed: MissingView,
  missing: MissingView,
  reachedAt: z.nullable(z.int()),
  /** When the level ends with its oldest piece of evidence. */
  endsAt: z.nullable(z.int()),
  points: z.int(),
  possession: z.int(),
  authenticity: z.boolean(),
  declaration: z.boolean(),
  /** When a wait that stands in for a second channel ends. */
  countsFrom: z.nullable(z.int()),
  evidence: z.array(
    z.object({
      kind: z.enum(['points', 'possession', 'authenticity', 'declaration', 'paper', 'call-back']),
      at: z.int(),
      from: z.int(),
      contact: z.nullable(z.enum(contactKinds)),
      detail: z.nullable(z.string()),
    }),
  ),
  set: z.nullable(
    z.object({
      attempt: z.int(),
      points: z.int(),
      questions: z.array(z.enum(questionFields)),
      askedAt: z.int(),
    }),
  ),
  attemptsLeft: z.int(),
  lockedUntil: z.nullable(z.int()),
  tooFewQuestions: z.boolean(),
  /** Which way the points are found: by questions, or by the other way of a record that cannot give them. */
  path: z.enum(['knowledge', 'other-way']),
  contactPoints: z.array(ContactPointView),
  /** Kinds of channel that carry nothing out of the house now. */
  gatewaysDown: z.array(z.enum(contactKinds)),
  codes: z.array(
    z.object({
      id: z.string(),
      item: z.string(),
      contact: z.enum(contactKinds),
      sentAt: z.int(),
      expiresAt: z.int(),
      triesLeft: z.int(),
      state: z.enum(['sent', 'confirmed', 'spent', 'replaced', 'expired']),
      waitMs: z.int(),
    }),
  ),
  /** What each right would need from here: the assurance meter. */
  rights: z.array(
    z.object({
      kind: z.enum(requestKinds),
      scope: z.nullable(z.enum(inquiryScopes)),
      open: z.boolean(),
      missing: MissingView,
    }),
  ),
  signals: z.array(z.enum(signals)),
});
export type VerificationView = z.infer<typeof VerificationView>;

/** A verdict names the set, never an answer. */
export const VerdictView = z.object({
  verdict: z.enum(['confirmed', 'not-confirmed']),
  attemptsLeft: z.int(),
  lockedUntil: z.nullable(z.int()),
  alertSent: z.boolean(),
  version: z.int(),
});
export type VerdictView = z.infer<typeof VerdictView>;

const params = z.strictObject({ request: z.string() });

/** What every verification command answers: the request's new version and its verification. */
export const VerifiedView = z.object({
  request: z.string(),
  version: z.int(),
  verification: VerificationView,
});
export type VerifiedView = z.infer<typeof VerifiedView>;

const step = { params, changes: true, versioned: true, reply: VerifiedView } as const;

export const askSet = endpoint({
  ...step,
  id: 'askSet',
  method: 'POST',
  path: '/api/requests/:request/verification/sets',
  summary: 'Asks for one whole set of questions, fixed for this attempt',
  command: 'ask-set',
  body: z.strictObject({}),
  status: 201,
});

export const answerSet = endpoint({
  ...step,
  id: 'answerSet',
  method: 'POST',
  path: '/api/requests/:request/verification/answers',
  summary: 'Judges the answers of the open set as a whole',
  command: 'answer-set',
  body: z.strictObject({
    answers: z.array(z.strictObject({ question: z.enum(questionFields), answer: line(200, 0) })),
  }),
  reply: VerdictView,
  keySeconds: 60,
});

export const sendCode = endpoint({
  ...step,
  id: 'sendCode',
  method: 'POST',
  path: '/api/requests/:request/verification/codes',
  summary: 'Sends a code to a channel of record and an alert to a different one',
  command: 'send-code',
  body: z.strictObject({ item: z.string() }),
  status: 201,
});

export const confirmCode = endpoint({
  ...step,
  id: 'confirmCode',
  method: 'POST',
  path: '/api/requests/:request/verification/codes/confirm',
  summary: 'Takes the code that the customer tells back: possession and authenticity at once',
  command: 'confirm-code',
  body: z.strictObject({ code: z.string().check(z.regex(/^\s*\d(?:[\s-]*\d){5,9}\s*$/)) }),
  keySeconds: 60,
});

export const recordCallBack = endpoint({
  ...step,
  id: 'recordCallBack',
  method: 'POST',
  path: '/api/requests/:request/verification/call-backs',
  summary:
    'Records that the desk called a channel of record and the customer confirmed the request',
  command: 'call-back',
  body: z.strictObject({ item: z.string() }),
});

export const confirmReference = endpoint({
  ...step,
  id: 'confirmReference',
  method: 'POST',
  path: '/api/requests/:request/verification/references',
  summary:
    'Takes the one-time reference of a message sent to a channel of record: authenticity only',
  command: 'confirm-reference',
  body: z.strictObject({ reference: line(60) }),
});

export const declare = endpoint({
  ...step,
  id: 'declare',
  method: 'POST',
  path: '/api/requests/:request/verification/declaration',
  summary: 'Records the declaration, read aloud or signed',
  command: 'declare',
  body: z.strictObject({ how: z.enum(declarationHows) }),
});

export const seePaper = endpoint({
  ...step,
  id: 'seePaper',
  method: 'POST',
  path: '/api/requests/:request/verification/papers',
  summary: 'Records that a paper was seen, by type only; a supervisor decides',
  command: 'see-paper',
  body: z.strictObject({
    paper: z.enum(paperTypes),
    reason: z.enum(paperReasons),
    addressMatches: z.boolean(),
    /** Of a representative: the paper of their title, beside the one that says who they are. */
    authority: z.optional(
      z.strictObject({
        paper: z.enum(authorityPapers),
        covers: z.array(z.enum(coverable)),
        receives: z.boolean(),
        harm: z.boolean(),
      }),
    ),
  }),
});

export const askUnlock = endpoint({
  ...step,
  id: 'askUnlock',
  method: 'POST',
  path: '/api/requests/:request/verification/unlock',
  summary: 'Asks a supervisor to unlock the questions',
  command: 'ask-unlock',
  body: z.strictObject({}),
});
