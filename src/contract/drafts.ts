import * as z from 'zod/mini';
import { draftForms } from './draft-form.ts';
import { endpoint } from './endpoint.ts';
import { lines } from './text.ts';

/** A tab that types, by a name that it has drawn for itself. */
const Tab = z.string().check(z.regex(/^[\w-]{1,40}$/));

/** What was typed in another tab and is kept beside. */
const OtherDraft = z.object({ tab: z.string(), content: z.string(), savedAt: z.int() });
export type OtherDraft = z.infer<typeof OtherDraft>;

export const DraftView = z.object({
  content: z.nullable(z.string()),
  savedAt: z.nullable(z.int()),
  /** Whose draft it is: the tab's own, else the newest that the agent left in another. */
  tab: z.nullable(z.string()),
  others: z.array(OtherDraft),
});
export type DraftView = z.infer<typeof DraftView>;

const params = z.strictObject({ form: z.enum(draftForms), about: z.string() });

export const readDraft = endpoint({
  id: 'readDraft',
  method: 'GET',
  path: '/api/drafts/:form/:about',
  summary: 'The draft of a form about a request or customer, and what other tabs of the agent keep',
  command: null,
  params,
  query: z.strictObject({ tab: z.optional(Tab) }),
  reply: DraftView,
});

export const saveDraft = endpoint({
  id: 'saveDraft',
  method: 'PUT',
  path: '/api/drafts/:form/:about',
  summary: 'Keeps what is half typed in a tab; null forgets it. What other tabs keep stays',
  command: null,
  params,
  body: z.strictObject({
    content: z.nullable(lines(20_000, 0)),
    tab: z.optional(Tab),
    /** The draft of another tab that this one goes on from, as it was seen. */
    over: z.optional(z.strictObject({ tab: Tab, savedAt: z.int() })),
    /** Puts the tab's own draft so far aside instead of replacing it. */
    aside: z.optional(z.boolean()),
  }),
  reply: DraftView,
});
