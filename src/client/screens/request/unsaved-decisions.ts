import * as z from 'zod/mini';
import { ItemDecisionView } from '#contract/disclosure.ts';
import type { DisclosureView } from '#contract/disclosure.ts';
import { mergeFields } from '../../api/merge-fields.ts';

/** What is decided on items, by item. */
export type Decisions = Readonly<Record<string, ItemDecisionView>>;

/** What is decided here and not saved yet, and what held for the same items when it was. */
export type Unsaved = { readonly mine: Decisions; readonly over: Decisions };

/** Nothing was decided here. */
export const NOTHING_UNSAVED: Unsaved = { mine: {}, over: {} };

const Draft = z.object({
  mine: z.record(z.string(), ItemDecisionView),
  over: z.record(z.string(), ItemDecisionView),
});

/** The decisions that hold already. */
export function savedDecisions({ items }: Pick<DisclosureView, 'items'>): Decisions {
  return Object.fromEntries(
    items.flatMap(({ item, decision }) => (decision === null ? [] : [[item, decision]])),
  );
}

/** What a draft decides; nothing of what is no draft. */
export function draftOf(kept: string | null): Unsaved {
  return z.safeParse(Draft, parsed(kept)).data ?? NOTHING_UNSAVED;
}

/**
 * What is still to be saved: what is decided otherwise than what holds already, so that a draft that outlived its saving has
 * nothing more to save, and nothing of items that are no longer there.
 */
export function unsavedDecisions(
  { mine, over }: Unsaved,
  disclosure: Pick<DisclosureView, 'items'>,
): Unsaved {
  const held = savedDecisions(disclosure);
  const there = new Set(disclosure.items.map(({ item }) => item));
  const isOpen = ([item, decision]: [string, ItemDecisionView]): boolean =>
    there.has(item) && JSON.stringify(held[item]) !== JSON.stringify(decision);
  const open = Object.fromEntries(Object.entries(mine).filter(isOpen));
  return { mine: open, over: only(over, Object.keys(open)) };
}

/** Items on which somebody else has decided otherwise since they were decided on here. */
export function collidingItems(
  { mine, over }: Unsaved,
  disclosure: Pick<DisclosureView, 'items'>,
): readonly string[] {
  const items = Object.keys(mine);
  return mergeFields(over, only(savedDecisions(disclosure), items), mine).collisions;
}

/** Decides on one item, over what holds for it when it is first touched. */
export function decidedOn(
  { mine, over }: Unsaved,
  item: string,
  decision: ItemDecisionView,
  held: Decisions,
): Unsaved {
  const before = held[item];
  return {
    mine: { ...mine, [item]: decision },
    over: item in mine || before === undefined ? over : { ...over, [item]: before },
  };
}

/** Settles a conflict: of the items given theirs stays, of all others mine, over what holds now. */
export function settled({ mine }: Unsaved, theirs: readonly string[], held: Decisions): Unsaved {
  const left = Object.keys(mine).filter((item) => !theirs.includes(item));
  return { mine: only(mine, left), over: only(held, left) };
}

function only(decisions: Decisions, items: readonly string[]): Decisions {
  return Object.fromEntries(Object.entries(decisions).filter(([item]) => items.includes(item)));
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
