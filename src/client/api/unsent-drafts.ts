import { isUnanswered } from './api-error.ts';

/** What of a draft the backend has not got yet, in memory alone. */
export type Unsent = {
  /** What waits for a place; undefined where nothing does. */
  readonly of: (place: string) => string | null | undefined;
  /** Sends what was typed; it waits here until it has arrived, or until newer words take its place. */
  readonly send: (place: string, content: string | null, save: Save) => Promise<void>;
  /** Nothing of who was here stays. */
  readonly forget: () => void;
};
type Save = (content: string | null) => Promise<unknown>;

/** Makes the one place where drafts wait that could not be kept: whoever comes back to the form finds them. */
export function unsentDrafts(): Unsent {
  const waiting = new Map<string, string | null>();
  return {
    of: (place) => waiting.get(place),
    send: async (place, content, save) => {
      waiting.set(place, content);
      try {
        await save(content);
      } catch (failure) {
        // What the backend has refused, as for somebody who was erased, waits for nothing.
        if (!isUnanswered(failure) && waiting.get(place) === content) waiting.delete(place);
        throw failure;
      }
      if (waiting.get(place) === content) waiting.delete(place);
    },
    forget: () => {
      waiting.clear();
    },
  };
}

/** Drafts of this tab that wait for the backend. */
export const unsent: Unsent = unsentDrafts();
