import type { pressings } from './pressing.ts';
import type { NextAction, Outcome, RequestKind, RequestStatus } from './vocabulary.ts';

/** A word that somebody typed, with every code that it may stand for in their language. */
export type MeantWord = {
  readonly text: string;
  readonly kinds: readonly RequestKind[];
  readonly statuses: readonly RequestStatus[];
  readonly outcomes: readonly Outcome[];
  readonly nexts: readonly NextAction[];
  readonly desks: readonly string[];
  readonly presses: readonly (typeof pressings)[number][];
};

/** What of a request can be found. An open one has no outcome; `presses` is null where it is closed or without a date. */
export type Findable = {
  readonly id: string;
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  readonly outcome: Outcome | null;
  readonly next: NextAction;
  readonly desk: string;
  readonly presses: (typeof pressings)[number] | null;
};

/** No masked name shows more letters in a row than this: a longer word is no part of one. */
const MOST_SHOWN = 6;

/** Whether a word means a request by what it is: its number from the first digit on, kind, state, next step, desk or date. */
export function meansRequest(word: MeantWord, one: Findable): boolean {
  const number = /^(?:r-?)?(\d+)$/.exec(folded(word.text))?.[1];
  return (
    (number !== undefined && one.id.replace(/\D/g, '').startsWith(number)) ||
    word.kinds.includes(one.kind) ||
    word.statuses.includes(one.status) ||
    (one.outcome !== null && word.outcomes.includes(one.outcome)) ||
    (one.outcome === null && word.nexts.includes(one.next)) ||
    word.desks.includes(one.desk) ||
    (one.presses !== null && word.presses.includes(one.presses))
  );
}

/** Whether a word can be a part of a masked name at all. */
export function mayBeInName({ text }: MeantWord): boolean {
  return text.includes('•') || [...text].length <= MOST_SHOWN;
}

/** Whether a word stands in a masked name as it is shown, or in its initials one after the other. */
export function meansName({ text }: MeantWord, masked: string): boolean {
  const shown = folded(masked);
  const word = folded(text);
  return shown.includes(word) || shown.replace(/[^\p{L}\p{N}]/gu, '').includes(word);
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
