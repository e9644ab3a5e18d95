import * as z from 'zod/mini';
import { manyAtOnce } from '../domain/command-vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { Can } from './problem.ts';

/** Requests that one look judges at most. */
export const MOST_AT_ONCE = 100;

/** Whether a command may be done to one request, and the version that this is true of. */
export const VerdictView = z.object({ request: z.string(), version: z.int(), can: Can });
export type VerdictView = z.infer<typeof VerdictView>;

export const readVerdicts = endpoint({
  id: 'readVerdicts',
  method: 'GET',
  path: '/api/verdicts',
  summary: 'For some requests, whether a command may be done to each, before anything is done',
  command: 'view-request',
  query: z.strictObject({
    command: z.enum(manyAtOnce),
    /** Numbers, with a comma between them. */
    requests: z
      .string()
      .check(z.regex(new RegExp(`^[\\w-]{1,20}(,[\\w-]{1,20}){0,${String(MOST_AT_ONCE - 1)}}$`))),
  }),
  /** In the order asked; a request that the account may not see is left out. */
  reply: z.object({ verdicts: z.array(VerdictView) }),
});
