import * as z from 'zod/mini';
import { dateEffects } from '../domain/policy-effect.ts';
import { figureLimits, policyFigures, type PolicyFigure } from '../domain/policy-figure.ts';
import { companyIds } from '../domain/vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { Can } from './problem.ts';
import { lines } from './text.ts';

/** Languages in which an officer can say what a clause says. */
export const policyLanguages = ['en', 'ja', 'zh-Hant', 'zh-Hans'] as const;

const Words = z.nullable(z.object({ lang: z.string(), text: z.string() }));

/** A clause that changed: what was said and is said, and the figures that rest on it. Null words are the first version's. */
export const ClauseChangeView = z.object({
  clause: z.string(),
  citation: z.string(),
  words: z.nullable(z.object({ was: Words, is: Words })),
  figures: z.array(z.object({ figure: z.enum(policyFigures), was: z.int(), is: z.int() })),
});
export type ClauseChangeView = z.infer<typeof ClauseChangeView>;

const Version = z.object({
  version: z.string(),
  /** Null: the text bears no date. */
  inForceFrom: z.nullable(z.string()),
  asRead: z.string(),
});

/** One version, with what it changed of the one before it. */
export const PolicyVersionView = z.extend(Version, {
  state: z.enum(['past', 'in-force', 'to-come']),
  changes: z.array(ClauseChangeView),
});
export type PolicyVersionView = z.infer<typeof PolicyVersionView>;

const SiteTerm = z.object({
  id: z.string(),
  title: z.object({ lang: z.string(), text: z.string() }),
  days: z.int(),
  asRead: z.string(),
});

/** The clause by which the policy goes before other terms; null where it says nothing of them. */
const Precedence = z.nullable(z.object({ clause: z.string(), citation: z.string() }));

/** A figure of the policy in force, and the clause that it rests on. */
export const FigureView = z.object({
  figure: z.enum(policyFigures),
  value: z.int(),
  clause: z.string(),
  citation: z.string(),
});
export type FigureView = z.infer<typeof FigureView>;

/** What law makes a company keep, for how long, before it erases. */
export const RetentionView = z.object({
  id: z.string(),
  fields: z.array(z.string()),
  years: z.int(),
  citation: z.string(),
  asRead: z.string(),
  checked: z.boolean(),
});

/** A company's policy by version: what is in force, what each version changed, and what waits for a second officer. */
export const PolicyStoreView = z.object({
  company: z.enum(companyIds),
  name: z.string(),
  version: z.int(),
  today: z.string(),
  versions: z.array(PolicyVersionView),
  clauses: z.array(z.object({ clause: z.string(), citation: z.string() })),
  figures: z.array(FigureView),
  retention: z.array(RetentionView),
  siteTerms: z.array(SiteTerm),
  precedence: Precedence,
  proposal: z.nullable(
    z.object({ next: PolicyVersionView, by: z.string(), at: z.int(), digest: z.string() }),
  ),
  can: z.object({ propose: Can, approve: Can, return: Can }),
});
export type PolicyStoreView = z.infer<typeof PolicyStoreView>;

export const readPolicyVersions = endpoint({
  id: 'readPolicyVersions',
  method: 'GET',
  path: '/api/policy-versions',
  summary: 'Versions of each company’s policy with what each changed, clause by clause (N8)',
  command: 'read-policies',
  reply: z.object({ stores: z.array(PolicyStoreView) }),
});

/** The version that a request keeps, against the one in force: what changed since, and what it means for its date. */
export const RequestPolicyView = z.object({
  pinned: Version,
  inForce: Version,
  changes: z.array(ClauseChangeView),
  effect: z.enum(dateEffects),
  due: z.nullable(z.string()),
  /** The date that the version in force would give. */
  wouldBe: z.nullable(z.string()),
  /** Other terms of the company, with the date that they would give and that acts for nobody. */
  siteTerms: z.array(z.extend(SiteTerm, { wouldBe: z.string() })),
  precedence: Precedence,
});
export type RequestPolicyView = z.infer<typeof RequestPolicyView>;

export const readRequestPolicy = endpoint({
  id: 'readRequestPolicy',
  method: 'GET',
  path: '/api/requests/:request/policy',
  summary: 'The policy that the request was received under, and what was changed since (N8)',
  command: 'view-request',
  params: z.strictObject({ request: z.string() }),
  reply: RequestPolicyView,
});

const company = {
  method: 'POST',
  params: z.strictObject({ company: z.string() }),
  changes: true,
  versioned: true,
  reply: PolicyStoreView,
} as const;

function within(figure: PolicyFigure) {
  const { least, most } = figureLimits[figure];
  return z.optional(z.int().check(z.minimum(least), z.maximum(most)));
}

const figures = z.strictObject({
  'inquiry-days': within('inquiry-days'),
  'correction-days': within('correction-days'),
  'deletion-days': within('deletion-days'),
  'cut-off-minute': within('cut-off-minute'),
  'undo-hours': within('undo-hours'),
  'evidence-days': within('evidence-days'),
  'lapse-days': within('lapse-days'),
} satisfies Record<PolicyFigure, unknown>);

export const proposePolicy = endpoint({
  ...company,
  id: 'proposePolicy',
  path: '/api/policies/:company/versions',
  summary: 'Proposes the next version of the policy; another privacy officer decides',
  command: 'propose-policy',
  body: z.strictObject({
    inForceFrom: z.iso.date('not-a-date'),
    said: z
      .array(
        z.strictObject({
          clause: z.string(),
          words: z.strictObject({ lang: z.enum(policyLanguages), text: lines(400) }),
        }),
      )
      .check(z.maxLength(20)),
    figures,
  }),
});

export const approvePolicy = endpoint({
  ...company,
  id: 'approvePolicy',
  path: '/api/policies/:company/versions/approve',
  summary:
    'Adopts exactly what was proposed; it is in force from its date, for requests from then on',
  command: 'approve-policy',
  body: z.strictObject({ digest: z.string() }),
});

export const returnPolicy = endpoint({
  ...company,
  id: 'returnPolicy',
  path: '/api/policies/:company/versions/return',
  summary: 'Sends the proposal back',
  command: 'return-policy',
  body: z.strictObject({ digest: z.string() }),
});
