import type * as z from 'zod/mini';
import { readDraft, saveDraft, type DraftView } from '../../contract/drafts.ts';
import { draftsAfter, draftsFor } from '../../domain/draft.ts';
import type { Call } from '../call.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { keepDrafts, keptDrafts } from '../kept-drafts.ts';
import type { Route } from '../route.ts';
import { draftPlace } from '../spent-draft.ts';
import { randomWord } from '../tokens.ts';

/** The tab of a caller that names none. */
const NO_TAB = 'none';

function place(call: Call): string {
  // The mount has parsed the params with the endpoint's own schema.
  const { form, about } = call.params as z.infer<NonNullable<typeof saveDraft.params>>;
  return draftPlace(call, form, about);
}

async function seenFrom(call: Call, tab: string, isOpening: boolean): Promise<DraftView> {
  const { shown, others } = draftsFor(await keptDrafts(call, place(call)), tab, isOpening);
  return {
    content: shown?.content ?? null,
    savedAt: shown?.savedAt ?? null,
    tab: shown?.tab ?? null,
    others: [...others],
  };
}

/** Routes of drafts: under the agent, what the form is about and the tab it is typed in, never in the browser. */
export const routes = byEndpoint<Route>([
  {
    is: 'read',
    endpoint: readDraft,
    read: async (call, { query }) => {
      // The mount has parsed the query with the endpoint's own schema.
      const { tab = NO_TAB } = query as z.infer<NonNullable<typeof readDraft.query>>;
      return { body: await seenFrom(call, tab, true), version: null };
    },
  },
  {
    is: 'change',
    endpoint: saveDraft,
    find: async () => ({ version: null }),
    act: async (call, body) => {
      // The mount has parsed the body with the endpoint's own schema.
      const { content, tab = NO_TAB, over, aside } = body as z.infer<typeof saveDraft.body>;
      const after = draftsAfter(await keptDrafts(call, place(call)), {
        tab,
        content,
        at: call.now,
        over: over ?? null,
        aside: aside === true ? randomWord(call.deps.chance, 16) : null,
      });
      await keepDrafts(call, place(call), after);
      return { reference: tab, outcome: null };
    },
    render: async (call, { reference }) => ({
      body: await seenFrom(call, reference ?? NO_TAB, false),
      version: null,
    }),
  },
]);
