import type { DraftForm } from '../contract/draft-form.ts';
import type { Call } from './call.ts';
import { keepDrafts, keptDrafts } from './kept-drafts.ts';

/** Drops of the drafts of a place those whose words a change has taken over; what was typed otherwise in another tab stays. */
export async function dropSpent(
  call: Call,
  place: string,
  form: DraftForm,
  body: unknown,
): Promise<void> {
  const kept = await keptDrafts(call, place);
  const taken = new Set(leavesOf(body));
  const left = kept.filter(({ content }) =>
    leavesOf(wordsOf(form, content)).some((leaf) => !taken.has(leaf)),
  );
  if (left.length < kept.length) await keepDrafts(call, place, left);
}

/** What a draft would have the change say; what it was typed over is no part of that. */
function wordsOf(form: DraftForm, content: string): unknown {
  switch (form) {
    case 'note':
    case 'return':
      return content;
    case 'letter': {
      const parts: unknown = parsed(content);
      return Array.isArray(parts) ? parts.slice(0, 2) : content;
    }
    case 'decisions':
      return member(parsed(content), 'mine');
    case 'open-request': {
      const draft = parsed(content);
      return typeof draft === 'object' && draft !== null
        ? Object.entries(draft).map(([name, value]: [string, unknown]) =>
            name === 'startedFrom' ? null : value,
          )
        : draft;
    }
  }
}

function member(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null && name in of
    ? Object.entries(of).find(([key]) => key === name)?.[1]
    : of;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return content;
  }
}

/** Everything that stands in a value, at whatever depth, as text; nothing is no word. */
function leavesOf(value: unknown): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value === 'object') return Object.values(value).flatMap(leavesOf);
  return [JSON.stringify(value)];
}
