import { action } from './zh-hans/action.ts';
import { law } from './zh-hans/law.ts';
import { problem } from './zh-hans/problem.ts';
import { queue } from './zh-hans/queue.ts';
import { request } from './zh-hans/request.ts';
import { session } from './zh-hans/session.ts';
import { shell } from './zh-hans/shell.ts';

/** Simplified Chinese messages of signing in, the frame and the queue: all that the first screens say. */
export const zhHansFirst = { action, law, problem, queue, request, session, shell } as const;
