import * as z from 'zod/mini';
import { ItemDecisionView } from '#contract/disclosure.ts';
import type { DisclosureView } from '#contract/disclosure.ts';

/** What is decided on items, by item. */
export type Decisions = Readonly<Record<string, ItemDecisionView>>;

const Draft = z.record(z.string(), ItemDecisionView);

/** The decisions that hold already. */
export function savedDecisions({ items }: Pick<DisclosureView, 'items'>): Decisions {
  return Object.fromEntries(
    items.flatMap(({ item, decision }) => (decision === null ? [] : [[item, decision]])),
  );
}

/**
 * What a draft decides otherwise than what holds already: a draft that outlived its saving has nothing more to save.
 * Nothing of items that are no longer there, nor of what is no draft.
 */
export function unsavedDecisions(
  kept: string | null,
  { items }: Pick<DisclosureView, 'items'>,
): Decisions {
  if (kept === null) return {};
  const read = z.safeParse(Draft, parsed(kept));
  const held = new Map(items.map(({ item, decision }) => [item, said(decision)]));
  return Object.fromEntries(
    Object.entries(read.data ?? {}).filter(
      ([item, decision]) => held.has(item) && held.get(item) !== said(decision),
    ),
  );
}

/** The same schema reads both, so equal decisions are written alike. */
function said(decision: ItemDecisionView | null): string {
  return JSON.stringify(decision);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
