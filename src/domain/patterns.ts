import { DAY, type Instant } from './instant.ts';
import { isOpen, type RequestRecord } from './request.ts';
import { signalLimits } from './signal-limits.ts';
import type { Pattern } from './vocabulary.ts';

/** Open requests on one person in a day, none of them proved, that count as a flood. */
export const FLOOD = 5;
/** Failed sets on one person in a day. */
export const MANY_ATTEMPTS = 3;

/** What is known of one person's requests, over all their records. */
export type PersonSeen = {
  readonly customer: string;
  readonly requests: readonly RequestRecord[];
  /** Failed sets of the person over all agents and desks. */
  readonly failures: readonly Instant[];
};

/** A pattern with how often it was met, and the requests that make it, the earliest first. */
export type SeenPattern = {
  readonly pattern: Pattern;
  readonly customer: string;
  readonly count: number;
  readonly requests: readonly string[];
};

/** The patterns in what is known of one person. They are pointed out, and never decide anything. */
export function patternsOf(
  { customer, requests, failures }: PersonSeen,
  now: Instant,
): SeenPattern[] {
  const inOrder = requests.toSorted((a, b) => a.receivedAt - b.receivedAt);
  const flood = inOrder.filter((request) => isUnproved(request) && now - request.receivedAt < DAY);
  const week = inOrder.filter(
    (request) => now - request.receivedAt < signalLimits.manyDesks.days * DAY,
  );
  const desks = new Set(week.map((request) => request.desk)).size;
  const failed = failures.filter((at) => now - at < DAY).length;
  const ids = (of: readonly RequestRecord[]): readonly string[] => of.map(({ id }) => id);
  return [
    ...(flood.length >= FLOOD
      ? [{ pattern: 'flood' as const, customer, count: flood.length, requests: ids(flood) }]
      : []),
    ...(desks >= signalLimits.manyDesks.desks
      ? [{ pattern: 'many-desks' as const, customer, count: desks, requests: ids(week) }]
      : []),
    ...(failed >= MANY_ATTEMPTS
      ? [
          {
            pattern: 'many-attempts' as const,
            customer,
            count: failed,
            requests: ids(week.filter(isOpen)),
          },
        ]
      : []),
  ];
}

/** Opt-outs need no proof and are never held back. */
function isUnproved(request: RequestRecord): boolean {
  return isOpen(request) && request.kind !== 'opt-out' && request.verification.reachedAt === null;
}
