import { action } from './en/action.ts';
import { law } from './en/law.ts';
import { problem } from './en/problem.ts';
import { queue } from './en/queue.ts';
import { request } from './en/request.ts';
import { session } from './en/session.ts';
import { shell } from './en/shell.ts';

/** English messages of signing in, the frame and the queue: all that the first screens say. */
export const enFirst = { action, law, problem, queue, request, session, shell } as const;
