import type { DeletionItemView, DeletionView, FateView } from '#contract/deletion.ts';

/** An item of which something else becomes now than did when somebody looked; null: it was not there, or is no longer. */
export type ChangedFate = {
  readonly item: string;
  readonly field: DeletionItemView['field'];
  readonly base: FateView | null;
  readonly theirs: FateView | null;
};

/** What becomes of an item; null where it is not among them. */
export function fateOf(deletion: DeletionView | null, item: string): FateView | null {
  return itemsOf(deletion).find((one) => one.item === item)?.fate ?? null;
}

/** Items of which two looks at a deletion say different things, in the order of the second; those that are gone come last. */
export function changedFates(
  base: DeletionView | null,
  theirs: DeletionView | null,
): readonly ChangedFate[] {
  const all = [...itemsOf(theirs), ...itemsOf(base)];
  const seen = new Set<string>();
  return all.flatMap(({ item, field }) => {
    if (seen.has(item)) return [];
    seen.add(item);
    const [before, after] = [fateOf(base, item), fateOf(theirs, item)];
    return isSame(before, after) ? [] : [{ item, field, base: before, theirs: after }];
  });
}

/** The same becomes of it for the same reason. */
function isSame(one: FateView | null, other: FateView | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function itemsOf(deletion: DeletionView | null): readonly DeletionItemView[] {
  return deletion?.records.flatMap(({ items }) => items) ?? [];
}
