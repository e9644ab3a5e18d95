import { zhHansFirst } from './zh-hans-first.ts';
import { zhHansRest } from './zh-hans-rest.ts';
import type { Catalogue } from '../locales.ts';

/** All Simplified Chinese messages by noun. */
export const zhHans = {
  ...zhHansFirst,
  ...zhHansRest,
  problem: { ...zhHansFirst.problem, ...zhHansRest.problem },
  queue: { ...zhHansFirst.queue, ...zhHansRest.queue },
  request: { ...zhHansFirst.request, ...zhHansRest.request },
} as const satisfies Catalogue;
