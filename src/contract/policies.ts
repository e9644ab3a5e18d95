import * as z from 'zod/mini';
import { companyIds, packIds } from '../domain/vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { Can } from './problem.ts';

/** One rule of a law in our own words. */
export const RuleView = z.object({
  id: z.string(),
  right: z.string(),
  topic: z.string(),
  statement: z.string(),
  citation: z.string(),
  asRead: z.string(),
  checked: z.boolean(),
  mandatory: z.enum(['must', 'should', 'may']),
  note: z.string(),
});
export type RuleView = z.infer<typeof RuleView>;

/** A law with what was read of it and when. */
export const PackView = z.object({
  id: z.enum(packIds),
  name: z.string(),
  asRead: z.string(),
  checked: z.int(),
  rules: z.array(RuleView),
});
export type PackView = z.infer<typeof PackView>;

/** A company's policy profile with the laws attached to it, and what is proposed. */
export const PolicyView = z.object({
  company: z.enum(companyIds),
  name: z.string(),
  version: z.int(),
  policyVersion: z.string(),
  asRead: z.string(),
  /** Words are those of a later version; null where the clause says what it said at first. */
  clauses: z.array(
    z.object({
      number: z.string(),
      citation: z.string(),
      paraphrase: z.string(),
      words: z.nullable(z.object({ lang: z.string(), text: z.string() })),
    }),
  ),
  packs: z.array(z.enum(packIds)),
  proposal: z.nullable(
    z.object({
      packs: z.array(z.enum(packIds)),
      by: z.string(),
      at: z.int(),
      digest: z.string(),
    }),
  ),
  can: z.object({ propose: Can, approve: Can, return: Can }),
});
export type PolicyView = z.infer<typeof PolicyView>;

export const readPolicies = endpoint({
  id: 'readPolicies',
  method: 'GET',
  path: '/api/policies',
  summary: 'The companies’ policy profiles and every law that can be attached',
  command: 'read-policies',
  reply: z.object({ policies: z.array(PolicyView), packs: z.array(PackView) }),
});

const company = {
  method: 'POST',
  params: z.strictObject({ company: z.string() }),
  changes: true,
  versioned: true,
  reply: PolicyView,
} as const;

export const proposePacks = endpoint({
  ...company,
  id: 'proposePacks',
  path: '/api/policies/:company/packs',
  summary: 'Proposes which laws are attached to the company; another privacy officer decides',
  command: 'propose-packs',
  body: z.strictObject({ packs: z.array(z.enum(packIds)).check(z.maxLength(packIds.length)) }),
});

export const approvePacks = endpoint({
  ...company,
  id: 'approvePacks',
  path: '/api/policies/:company/packs/approve',
  summary: 'Attaches exactly what was proposed; requests keep what they were received under',
  command: 'approve-packs',
  body: z.strictObject({ digest: z.string() }),
});

export const returnPacks = endpoint({
  ...company,
  id: 'returnPacks',
  path: '/api/policies/:company/packs/return',
  summary: 'Sends the proposal back',
  command: 'return-packs',
  body: z.strictObject({ digest: z.string() }),
});
