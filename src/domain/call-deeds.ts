import { citation } from './citation.ts';
import { DAY, type Instant } from './instant.ts';
import { owedCall, type PromisedCall } from './promised-call.ts';
import type { RequestRecord } from './request.ts';
import { refuse, type Refusal } from './result.ts';
import type { Scene } from './scene.ts';
import type { CallCommand } from './command-vocabulary.ts';

/** Days ahead for which a call may be promised. */
const AHEAD = 30;

/** Whether a call can be promised for a moment: one that is to come, and within thirty days. */
export function isPromisable(at: Instant, now: Instant): boolean {
  return at > now && at <= now + AHEAD * DAY;
}

/** Promises a call at a time. */
export function promiseCall(
  request: RequestRecord,
  at: Instant,
  by: string,
  now: Instant,
): RequestRecord {
  const call: PromisedCall = { at, by, promisedAt: now, state: 'promised', settled: null };
  return { ...request, calls: [...request.calls, call] };
}

/** What bars one of these commands, or null. Who may give it at all is asked before. */
export function callRefusal(command: CallCommand, { request }: Scene): Refusal | null {
  const call = owedCall(request);
  switch (command) {
    case 'promise-call':
      if (request.kind === 'opt-out')
        return refuse('wrong-kind', citation(request.company, 'procedure'));
      return call?.state === 'promised' ? refuse('call-open') : null;
    case 'report-call':
      return call === null ? refuse('no-call') : null;
  }
}
