import { queryOptions, useMutation } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { readDraft, saveDraft } from '#contract/drafts.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';
import { unsent } from './unsent-drafts.ts';

/** Which draft: the form, and the request or customer that it is about. */
export type DraftPlace = z.input<NonNullable<typeof saveDraft.params>>;

/** The draft that the backend keeps, or what did not reach it yet; read once when a form opens. */
export function draftQuery({ form, about }: DraftPlace) {
  return queryOptions({
    queryKey: queryKeys.draft(form, about),
    queryFn: async ({ signal }) => {
      const content = unsent.of(`${form} ${about}`);
      if (content === undefined) return call(readDraft, { params: { form, about }, signal });
      // Where it does not arrive now either, it waits on.
      save({ form, about }, content).catch(() => undefined);
      return { content };
    },
    staleTime: 0,
    gcTime: 0,
  });
}

/** Keeps what is half typed at the backend; null forgets it. */
export function useSaveDraft({ form, about }: DraftPlace) {
  return useMutation({
    mutationFn: async (content: string | null) => save({ form, about }, content),
    gcTime: 0,
    scope: { id: `draft ${form} ${about}` },
  });
}

async function save({ form, about }: DraftPlace, content: string | null): Promise<void> {
  await unsent.send(`${form} ${about}`, content, async (typed) =>
    call(saveDraft, { params: { form, about }, body: { content: typed } }),
  );
}
