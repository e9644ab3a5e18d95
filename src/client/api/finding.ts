import { queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { findRequests } from '#contract/finding.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

const word = findRequests.body.shape.words.def.element.shape;

/** Words typed, with what each may stand for. */
export type MeantWords = z.input<typeof findRequests.body>['words'];

/** What a word may stand for besides a number or a name: the codes of the backend. */
export const meanings = {
  kinds: word.kinds.def.element.options,
  statuses: word.statuses.def.element.options,
  outcomes: word.outcomes.def.element.options,
  nexts: word.nexts.def.element.options,
  presses: word.presses.def.element.options,
} as const;

/** Words of a look at most, and characters of one. */
export const MOST_WORDS = 8;
export const LONGEST_WORD = 40;

/** Requests that every word means. What was typed is held no longer than it stands on the screen. */
export function foundQuery(words: MeantWords) {
  return queryOptions({
    queryKey: [...queryKeys.queue, 'found', words],
    queryFn: async ({ signal }) => call(findRequests, { body: { words }, signal }),
    placeholderData: (last) => last,
    staleTime: 0,
    gcTime: 0,
  });
}
