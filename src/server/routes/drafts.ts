import * as z from 'zod/mini';
import { readDraft, saveDraft, type DraftView } from '../../contract/drafts.ts';
import type { Call } from '../call.ts';
import { byEndpoint } from '../by-endpoint.ts';
import type { Route } from '../route.ts';
import { draftPlace } from '../spent-draft.ts';

const KeptDraft = z.object({ content: z.string(), savedAt: z.int() });

function place(call: Call): string {
  // The mount has parsed the params with the endpoint's own schema.
  const { form, about } = call.params as z.infer<NonNullable<typeof saveDraft.params>>;
  return draftPlace(call, form, about);
}

async function kept(call: Call): Promise<DraftView> {
  const text = await call.deps.scratch.get('draft', place(call));
  return text === null ? { content: null, savedAt: null } : KeptDraft.parse(JSON.parse(text));
}

/** Routes of drafts: under the agent and what the form is about, never in the browser. */
export const routes = byEndpoint<Route>([
  {
    is: 'read',
    endpoint: readDraft,
    read: async (call) => ({ body: await kept(call), version: null }),
  },
  {
    is: 'change',
    endpoint: saveDraft,
    find: async () => ({ version: null }),
    act: async (call, body) => {
      // The mount has parsed the body with the endpoint's own schema.
      const { content } = body as z.infer<typeof saveDraft.body>;
      if (content === null) await call.deps.scratch.remove('draft', place(call));
      else
        await call.deps.scratch.put(
          'draft',
          place(call),
          JSON.stringify({ content, savedAt: call.now }),
        );
      return { reference: null, outcome: null };
    },
    render: async (call) => ({ body: await kept(call), version: null }),
  },
]);
