import { action } from './ja/action.ts';
import { law } from './ja/law.ts';
import { problem } from './ja/problem.ts';
import { queue } from './ja/queue.ts';
import { request } from './ja/request.ts';
import { session } from './ja/session.ts';
import { shell } from './ja/shell.ts';

/** Japanese messages of signing in, the frame and the queue: all that the first screens say. */
export const jaFirst = { action, law, problem, queue, request, session, shell } as const;
