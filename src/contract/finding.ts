import * as z from 'zod/mini';
import { pressings } from '../domain/pressing.ts';
import { nextActions, outcomes, requestKinds, requestStatuses } from '../domain/vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { RequestRow } from './queue.ts';
import { line } from './text.ts';

/** Requests that one look finds at most. */
export const MOST_FOUND = 8;

/** A word that was typed, with every code that it may stand for in the language of whoever typed it. */
const Word = z.strictObject({
  text: line(40),
  kinds: z.array(z.enum(requestKinds)),
  statuses: z.array(z.enum(requestStatuses)),
  outcomes: z.array(z.enum(outcomes)),
  nexts: z.array(z.enum(nextActions)),
  desks: z.array(z.string()).check(z.maxLength(200)),
  presses: z.array(z.enum(pressings)),
});

export const findRequests = endpoint({
  id: 'findRequests',
  method: 'POST',
  path: '/api/requests/find',
  summary:
    'Requests that the account may see and that every word means: by number, kind, state, next step, desk, date or the name as masked; most urgent first. A word may be part of a name, so none stands in an address',
  command: 'view-request',
  body: z.strictObject({ words: z.array(Word).check(z.minLength(1), z.maxLength(8)) }),
  reply: z.object({
    requests: z.array(RequestRow),
    /** How many there are, of which these are the first. */
    total: z.int(),
  }),
});
