import { action } from './zh-hant/action.ts';
import { law } from './zh-hant/law.ts';
import { problem } from './zh-hant/problem.ts';
import { queue } from './zh-hant/queue.ts';
import { request } from './zh-hant/request.ts';
import { session } from './zh-hant/session.ts';
import { shell } from './zh-hant/shell.ts';

/** Traditional Chinese messages of signing in, the frame and the queue: all that the first screens say. */
export const zhHantFirst = { action, law, problem, queue, request, session, shell } as const;
