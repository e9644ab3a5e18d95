import { enFirst } from './en-first.ts';
import { enRest } from './en-rest.ts';

/** All English messages by noun; the other languages are measured against them. */
export const en = {
  ...enFirst,
  ...enRest,
  problem: { ...enFirst.problem, ...enRest.problem },
  queue: { ...enFirst.queue, ...enRest.queue },
  request: { ...enFirst.request, ...enRest.request },
} as const;
