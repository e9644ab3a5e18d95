import { queryOptions, useMutation } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { readDraft, saveDraft } from '#contract/drafts.ts';
import type { DraftView } from '#contract/drafts.ts';
import { call } from './call.ts';
import { draftTab, isTabOpen } from './draft-tab.ts';
import { queryKeys } from './query-keys.ts';
import { unsent } from './unsent-drafts.ts';

/** Which draft: the form, and the request or customer that it is about. */
export type DraftPlace = z.input<NonNullable<typeof saveDraft.params>>;

/** What was typed, and how it stands to the drafts that are there: gone on from another tab's, or mine put aside for it. */
export type TypedDraft = Pick<
  z.input<NonNullable<typeof saveDraft.body>>,
  'content' | 'over' | 'aside'
>;

/** The draft that the backend keeps, or what did not reach it yet; read once when a form opens. */
export function draftQuery({ form, about }: DraftPlace) {
  return queryOptions({
    queryKey: queryKeys.draft(form, about),
    queryFn: async ({ signal }): Promise<DraftView> => {
      const content = unsent.of(`${form} ${about}`);
      const tab = await draftTab;
      if (content === undefined)
        return call(readDraft, { params: { form, about }, query: { tab }, signal });
      // Where it does not arrive now either, it waits on.
      save({ form, about }, { content }).catch(() => undefined);
      return { content, savedAt: null, tab, others: [] };
    },
    staleTime: 0,
    gcTime: 0,
  });
}

/** Keeps what is half typed at the backend; null forgets it. */
export function useSaveDraft(place: DraftPlace) {
  return useMutation({
    mutationFn: async (typed: TypedDraft) => save(place, typed),
    gcTime: 0,
  });
}

async function save({ form, about }: DraftPlace, given: TypedDraft): Promise<DraftView | null> {
  const place = `${form} ${about}`;
  const tab = await draftTab;
  const typed = await besideOpenTabs(given);
  let kept: DraftView | null = null;
  await unsent.send(place, typed.content, async (content) =>
    inOrder(place, async () => {
      kept = await call(saveDraft, {
        params: { form, about },
        body: { ...typed, content, tab },
      });
    }),
  );
  return kept;
}

/**
 * What a tab began that is still open is not written over by one that opened with its words: it shows them, and a reload
 * there would find other ones. Only whoever chose to go on with them takes them over.
 */
async function besideOpenTabs(typed: TypedDraft): Promise<TypedDraft> {
  const { over, ...alone } = typed;
  if (over === undefined || typed.aside === true) return typed;
  return (await isTabOpen(over.tab)) ? alone : typed;
}

/** The last writing of each draft that is under way. */
const underWay = new Map<string, Promise<unknown>>();

/**
 * One writing follows another in the order made, seen or not: the library's own order stands still while the page is
 * hidden, and what was to be forgotten would stay.
 */
async function inOrder(place: string, write: () => Promise<unknown>): Promise<void> {
  const writing = (underWay.get(place) ?? Promise.resolve()).then(write, write);
  underWay.set(place, writing);
  try {
    await writing;
  } finally {
    if (underWay.get(place) === writing) underWay.delete(place);
  }
}
