import { jaFirst } from './ja-first.ts';
import { jaRest } from './ja-rest.ts';
import type { Catalogue } from '../locales.ts';

/** All Japanese messages by noun. */
export const ja = {
  ...jaFirst,
  ...jaRest,
  problem: { ...jaFirst.problem, ...jaRest.problem },
  queue: { ...jaFirst.queue, ...jaRest.queue },
  request: { ...jaFirst.request, ...jaRest.request },
} as const satisfies Catalogue;
