import { useState } from 'react';
import type { LetterView } from '#contract/letters.ts';
import { mergeFields } from '../../api/merge-fields.ts';
import { useDraft } from '../../components/use-draft.ts';

export type Wording = LetterView['text'];
/** A part of a letter that somebody words. */
export type LetterPart = keyof Wording;

const parts = ['subject', 'body'] as const satisfies readonly LetterPart[];

/** What is typed and not yet kept, with the text that it was typed over. */
type Typed = { readonly text: Wording; readonly over: Wording };

/**
 * The wording in hand. What is typed is a draft at the backend and survives a reload; what somebody else kept meanwhile is
 * taken over by itself where nothing was typed, and has to be chosen where both worded the same part.
 */
export function useWording(view: LetterView) {
  const draft = useDraft({ form: 'letter', about: `${view.request} ${view.letter}` });
  const [typed, setTyped] = useState<Typed | null | undefined>(undefined);
  const kept = typeof draft.kept === 'string' ? typedIn(draft.kept) : null;
  const now = typed === undefined ? kept : typed;
  const { text, over, collisions } = merged(now, view.text);
  return {
    text,
    over,
    /** Parts that both worded, each otherwise. */
    collisions,
    isTyped: now !== null,
    isReady: draft.kept !== undefined,
    isBehind: collisions.length > 0,
    draft,
    /** Puts in the wording that another tab keeps. */
    swap: (content: string): void => {
      setTyped(typedIn(content));
    },
    type: (part: Partial<Wording>): void => {
      const next = { text: { ...text, ...part }, over };
      setTyped(next);
      draft.keep(JSON.stringify([next.text.subject, next.text.body, over.subject, over.body]));
    },
    drop: (): void => {
      setTyped(null);
      draft.forget();
    },
  };
}

/** What is typed beside what stands: theirs where only they worded a part, which is what the typing goes on over then. */
function merged(
  typed: Typed | null,
  theirs: Wording,
): Typed & { readonly collisions: readonly LetterPart[] } {
  if (typed === null) return { text: theirs, over: theirs, collisions: [] };
  const { collisions, taken } = mergeFields<string>(typed.over, theirs, typed.text);
  const isTaken = (part: LetterPart): boolean => taken.includes(part);
  const pick = (mine: Wording): Wording => ({
    subject: isTaken('subject') ? theirs.subject : mine.subject,
    body: isTaken('body') ? theirs.body : mine.body,
  });
  return {
    text: pick(typed.text),
    over: pick(typed.over),
    collisions: parts.filter((part) => collisions.includes(part)),
  };
}

/** A draft as it was kept; null where it is none of this form. */
function typedIn(content: string): Typed | null {
  const kept: unknown = JSON.parse(content);
  const list: readonly unknown[] = Array.isArray(kept) ? kept : [];
  const [subject, body, overSubject, overBody] = list;
  return typeof subject === 'string' &&
    typeof body === 'string' &&
    typeof overSubject === 'string' &&
    typeof overBody === 'string'
    ? { text: { subject, body }, over: { subject: overSubject, body: overBody } }
    : null;
}
