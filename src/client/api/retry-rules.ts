import type { ApiError } from './api-error.ts';

/** Tries of a change, all with one key. */
export const TRIES_OF_A_CHANGE = 5;
/** Tries of a read: it is retried twice. */
export const TRIES_OF_A_READ = 3;
/** Milliseconds after which a call without an answer counts as lost. */
export const TIMEOUT = 15_000;

const FIRST_PAUSE = 300;
const LONGEST_PAUSE = 5_000;
/** Seconds that a page waits for the backend's Retry-After before it says so instead. */
const LONGEST_WAIT = 30;

const transient: ReadonlySet<number> = new Set([408, 429, 502, 503, 504]);

/** Whether the same call may be made again with the same key. */
export function mayRetry(failure: ApiError): boolean {
  if (failure.code === 'not-reachable') return true;
  if (failure.retryAfter !== null && failure.retryAfter > LONGEST_WAIT) return false;
  if (failure.code === 'key-in-progress') return true;
  return failure.status !== null && transient.has(failure.status);
}

/** Whether the failure leaves open what became of a change. A refusal to count or to log is certain: nothing happened. */
export function leavesOutcomeOpen(failure: ApiError): boolean {
  if (failure.code === 'too-many-calls' || failure.code === 'audit-unavailable') return false;
  return mayRetry(failure);
}

/** Milliseconds before the next try: full jitter over a doubling span, never less than Retry-After. `chance` runs from 0 to 1. */
export function pauseBefore(tried: number, failure: ApiError, chance: number): number {
  const span = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (tried - 1));
  return Math.max((failure.retryAfter ?? 0) * 1_000, chance * span);
}
