import * as z from 'zod/mini';
import type { KeptDraft } from '../domain/draft.ts';
import type { Call } from './call.ts';

const Kept = z.array(z.object({ tab: z.string(), content: z.string(), savedAt: z.int() }));

/** The drafts of a place, one of each tab at most. */
export async function keptDrafts({ deps }: Call, place: string): Promise<readonly KeptDraft[]> {
  const text = await deps.scratch.get('draft', place);
  return text === null ? [] : Kept.parse(JSON.parse(text));
}

/** Keeps the drafts of a place; of none nothing stays. */
export async function keepDrafts(
  { deps }: Call,
  place: string,
  drafts: readonly KeptDraft[],
): Promise<void> {
  if (drafts.length === 0) await deps.scratch.remove('draft', place);
  else await deps.scratch.put('draft', place, JSON.stringify(drafts));
}
