import type { Instant } from './instant.ts';

/** What is half typed in one tab. */
export type KeptDraft = {
  readonly tab: string;
  readonly content: string;
  readonly savedAt: Instant;
};

/** Drafts of one form that are kept at most: the oldest goes when another tab begins one. */
export const DRAFTS_AT_MOST = 12;

/** What a tab saves over the drafts of its form. */
export type SavedDraft = {
  readonly tab: string;
  /** Null: there is nothing to keep any more. */
  readonly content: string | null;
  readonly at: Instant;
  /** The draft of another tab that this one has gone on from, as it was then; one that has moved since stays beside. */
  readonly over: Pick<KeptDraft, 'tab' | 'savedAt'> | null;
  /** Under which name the tab's own draft so far is put aside; null where it is what is being replaced. */
  readonly aside: string | null;
};

/** The drafts of a form once a tab has saved: its own is replaced, those of other tabs stay, and the same words stand once. */
export function draftsAfter(
  before: readonly KeptDraft[],
  { tab, content, at, over, aside }: SavedDraft,
): readonly KeptDraft[] {
  const isOver = (draft: KeptDraft): boolean =>
    over !== null && draft.tab === over.tab && draft.savedAt === over.savedAt;
  const others = before
    .filter((draft) => !isOver(draft) && (draft.tab !== tab || aside !== null))
    .map((draft) => (draft.tab === tab && aside !== null ? { ...draft, tab: aside } : draft))
    .filter((draft) => draft.content !== content);
  const after = content === null ? others : [...others, { tab, content, savedAt: at }];
  return after.slice(-DRAFTS_AT_MOST);
}

/**
 * What a tab finds: its own draft, and what was typed elsewhere beside it. A form that opens goes on with the newest where
 * the tab has none.
 */
export function draftsFor(
  kept: readonly KeptDraft[],
  tab: string,
  isOpening: boolean,
): { readonly shown: KeptDraft | null; readonly others: readonly KeptDraft[] } {
  const newestFirst = kept.toSorted((one, other) => other.savedAt - one.savedAt);
  const shown =
    kept.find((draft) => draft.tab === tab) ?? (isOpening ? newestFirst[0] : null) ?? null;
  return { shown, others: newestFirst.filter((draft) => draft !== shown) };
}
