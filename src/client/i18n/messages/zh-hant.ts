import { zhHantFirst } from './zh-hant-first.ts';
import { zhHantRest } from './zh-hant-rest.ts';
import type { Catalogue } from '../locales.ts';

/** All Traditional Chinese messages by noun. */
export const zhHant = {
  ...zhHantFirst,
  ...zhHantRest,
  problem: { ...zhHantFirst.problem, ...zhHantRest.problem },
  queue: { ...zhHantFirst.queue, ...zhHantRest.queue },
  request: { ...zhHantFirst.request, ...zhHantRest.request },
} as const satisfies Catalogue;
