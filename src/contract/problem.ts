import * as z from 'zod/mini';
import { letterFaults } from '../domain/message-vocabulary.ts';
import { refusalCodes } from '../domain/refusal-codes.ts';

/** Problems of the transport, beside the codes with which a rule says no. */
export const transportProblems = [
  'malformed',
  'key-missing',
  'key-reused',
  'key-in-progress',
  'key-expired',
  'version-missing',
  'version-moved',
  'signed-out',
  'session-expired',
  'not-found',
  'erased',
  'method-not-allowed',
  'too-large',
  'unsupported-type',
  'fields',
  'too-many-calls',
  'audit-unavailable',
  'unavailable',
  'storage-full',
  'internal',
] as const;

/** The closed registry of problem types. */
export const problemTypes = [...transportProblems, ...refusalCodes] as const;
export type ProblemType = (typeof problemTypes)[number];

/** Why a field was not accepted. */
export const fieldCodes = [
  'required',
  'unknown-field',
  'wrong-type',
  'too-short',
  'too-long',
  'not-in-list',
  'not-a-date',
  'not-an-email',
  'not-a-phone',
  'control-characters',
  'invisible-only',
  'needs-three-characters',
  'invalid',
  ...letterFaults,
] as const;
export type FieldCode = (typeof fieldCodes)[number];

export const MissingView = z.object({
  points: z.int(),
  possession: z.int(),
  authenticity: z.boolean(),
  declaration: z.boolean(),
  /** A supervisor's call-back; left out where none is asked. */
  callBack: z.optional(z.boolean()),
  /** The paper of a representative; left out where nobody asks for another. */
  authority: z.optional(z.boolean()),
});
export type MissingView = z.infer<typeof MissingView>;

/** The one error body (RFC 9457). `instance` is the call id; `detail` never holds input. */
export const Problem = z.object({
  type: z.enum(problemTypes),
  title: z.string(),
  status: z.int(),
  instance: z.string(),
  errors: z.optional(z.array(z.object({ pointer: z.string(), code: z.enum(fieldCodes) }))),
  allowed: z.optional(z.array(z.string())),
  version: z.optional(z.int()),
  needed: z.optional(MissingView),
  citation: z.optional(z.string()),
});
export type Problem = z.infer<typeof Problem>;

/** A command's verdict in a view: yes, or the same refusal that the command itself would get. */
export const Can = z.union([
  z.literal(true),
  z.object({
    code: z.enum(refusalCodes),
    citation: z.nullable(z.string()),
    missing: z.nullable(MissingView),
  }),
]);
export type Can = z.infer<typeof Can>;
