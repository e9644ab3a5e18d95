import { isApiError } from './api-error.ts';

/** How often others may come first while one change is on its way, before the agent is asked after all. */
const TRIES = 3;

/** How a change of a record stands beside what somebody else has saved since. */
export type Beside<T> = {
  /** The record as the agent had it before their eyes; undefined where nobody knows. */
  readonly seen: T | undefined;
  /** Looks at what stands now. */
  readonly again: () => Promise<T>;
  /** Whether they changed what this change writes: then somebody has to choose, and it does not go out by itself. */
  readonly collides: (seen: T, theirs: T) => boolean;
  /** It went out over theirs and was kept. */
  readonly onKept?: (() => void) | undefined;
};

/**
 * Sends a change over the version seen. Where somebody saved first and nothing collides it goes out once more, under the
 * same key, over what stands now; where something does, the conflict is the agent's to settle and nothing was changed.
 */
export async function sendBeside<T extends { readonly version: number }, A>(
  version: number,
  { seen, again, collides, onKept }: Beside<T>,
  send: (version: number) => Promise<A>,
): Promise<A> {
  let over = version;
  for (let tried = 1; ; tried += 1) {
    try {
      const answer = await send(over);
      if (tried > 1) onKept?.();
      return answer;
    } catch (failure) {
      if (!isApiError(failure, 'version-moved') || seen === undefined || tried === TRIES)
        throw failure;
      const theirs = await again();
      if (collides(seen, theirs)) throw failure;
      over = theirs.version;
    }
  }
}
