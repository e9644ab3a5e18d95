import * as z from 'zod/mini';
import { draftForms } from './draft-form.ts';
import { endpoint } from './endpoint.ts';
import { lines } from './text.ts';

export const DraftView = z.object({
  content: z.nullable(z.string()),
  savedAt: z.nullable(z.int()),
});
export type DraftView = z.infer<typeof DraftView>;

const params = z.strictObject({ form: z.enum(draftForms), about: z.string() });

export const readDraft = endpoint({
  id: 'readDraft',
  method: 'GET',
  path: '/api/drafts/:form/:about',
  summary: 'The draft of a form about a request or customer',
  command: null,
  params,
  reply: DraftView,
});

export const saveDraft = endpoint({
  id: 'saveDraft',
  method: 'PUT',
  path: '/api/drafts/:form/:about',
  summary: 'Keeps what is half typed; null forgets it',
  command: null,
  params,
  body: z.strictObject({ content: z.nullable(lines(20_000, 0)) }),
  reply: DraftView,
});
