import { useState } from 'react';
import type { LetterView } from '#contract/letters.ts';
import { useDraft } from '../../components/use-draft.ts';

export type Wording = LetterView['text'];

/** What is typed and not yet kept, with the text that it was typed over. */
type Typed = { readonly text: Wording; readonly over: Wording };

/**
 * The wording in hand. What is typed is a draft at the backend and survives a reload; somebody who kept another wording
 * meanwhile is noticed by the text that the typing began over.
 */
export function useWording(view: LetterView) {
  const draft = useDraft({ form: 'letter', about: `${view.request} ${view.letter}` });
  const [typed, setTyped] = useState<Typed | null | undefined>(undefined);
  const kept = typeof draft.kept === 'string' ? typedIn(draft.kept) : null;
  const now = typed === undefined ? kept : typed;
  return {
    text: now?.text ?? view.text,
    isTyped: now !== null,
    isReady: draft.kept !== undefined,
    isBehind: now !== null && !isSame(now.over, view.text),
    state: draft.state,
    type: (part: Partial<Wording>): void => {
      const over = now?.over ?? view.text;
      const next = { text: { ...(now?.text ?? view.text), ...part }, over };
      setTyped(next);
      draft.keep(JSON.stringify([next.text.subject, next.text.body, over.subject, over.body]));
    },
    drop: (): void => {
      setTyped(null);
      draft.forget();
    },
  };
}

function isSame(one: Wording, other: Wording): boolean {
  return one.subject === other.subject && one.body === other.body;
}

/** A draft as it was kept; null where it is none of this form. */
function typedIn(content: string): Typed | null {
  const parts: unknown = JSON.parse(content);
  const list: readonly unknown[] = Array.isArray(parts) ? parts : [];
  const [subject, body, overSubject, overBody] = list;
  return typeof subject === 'string' &&
    typeof body === 'string' &&
    typeof overSubject === 'string' &&
    typeof overBody === 'string'
    ? { text: { subject, body }, over: { subject: overSubject, body: overBody } }
    : null;
}
