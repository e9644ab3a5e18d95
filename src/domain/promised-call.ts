import { MINUTE, type Instant } from './instant.ts';
import type { RequestRecord } from './request.ts';
import type { CallState } from './transfer-vocabulary.ts';

/** Minutes before a promised call from which it is the next thing to do. */
const SOON = 15 * MINUTE;
/** Minutes after its time at which a promised call counts as missed. */
export const GRACE = 30 * MINUTE;

/** A call that the desk promised the customer; whose it is follows from who has the request. */
export type PromisedCall = {
  readonly at: Instant;
  readonly by: string;
  readonly promisedAt: Instant;
  readonly state: CallState;
  /** Who called, and when; `by` null where the system noticed that nobody did. */
  readonly settled: { readonly by: string | null; readonly at: Instant } | null;
};

type Called = Pick<RequestRecord, 'calls' | 'status'>;

/** The promised call that is still owed: to come, or missed and not made up for. */
export function owedCall({ calls, status }: Called): PromisedCall | null {
  const last = calls.at(-1);
  const isOwed = last?.state === 'promised' || last?.state === 'missed';
  return status !== 'closed' && isOwed ? last : null;
}

/** Whether a promised call is the next thing to do: its time is near, or has passed. */
export function isCallDue(request: Called, now: Instant): boolean {
  const call = owedCall(request);
  return call !== null && now >= call.at - SOON;
}

/** Whether a promised call was not made, and nobody has noted that yet. */
export function isCallMissed(request: Called, now: Instant): boolean {
  const call = owedCall(request);
  return call?.state === 'promised' && now >= call.at + GRACE;
}

/** Notes what became of the promised call. */
export function settleCall(
  request: RequestRecord,
  state: Exclude<CallState, 'promised'>,
  by: string | null,
  at: Instant,
): RequestRecord {
  const last = request.calls.length - 1;
  const calls = request.calls.map((call, place): PromisedCall =>
    place === last ? { ...call, state, settled: { by, at } } : call,
  );
  return { ...request, calls };
}
