import type { Item } from './customer.ts';
import type { Instant } from './instant.ts';
import { compareDates, type PlainDate } from './plain-date.ts';
import type { RequestRecord } from './request.ts';
import { deskAt } from './transfer-deeds.ts';
import type { RoutingReason } from './transfer-vocabulary.ts';
import type { Source } from './record-vocabulary.ts';

/** The desk that a customer is to be answered by, why, and since when (H8). */
export type Routing = {
  readonly desk: string;
  readonly why: RoutingReason;
  readonly on: PlainDate;
};

/** A desk and the day on which it did something. */
export type DeskDay = { readonly desk: string; readonly on: PlainDate };

/** Sources of what the person gave themselves; a file, a partner or a log names no desk to anybody. */
const given: ReadonlySet<Source> = new Set(['customer', 'web-form', 'contract']);

function earliest(days: readonly DeskDay[]): DeskDay | null {
  const [first = null, ...rest] = days;
  return rest.reduce<DeskDay | null>(
    (found, day) => (found === null || compareDates(day.on, found.on) < 0 ? day : found),
    first,
  );
}

/** The desk that was named to the person when they first gave anything. */
export function namedDesk(items: readonly Item[]): DeskDay | null {
  return earliest(
    items.flatMap(({ source, collectedBy, collectedOn }) =>
      given.has(source) ? [{ desk: collectedBy, on: collectedOn }] : [],
    ),
  );
}

/** When and where a request got its first reply: that it has arrived, its answer, or its end with an answer. */
export function firstReply(request: RequestRecord): { desk: string; at: Instant } | null {
  const { course, disclosure, answeredBy, closedAt } = request;
  const replies = [
    course.acknowledgedAt,
    disclosure?.handedOver?.at ?? null,
    answeredBy === null ? null : closedAt,
  ].filter((at) => at !== null);
  if (replies.length === 0) return null;
  const at = Math.min(...replies);
  return { desk: deskAt(request, at), at };
}

/**
 * The desk for a person: whoever replied to them first, else whoever was named when the data was given (H8). `replied` and
 * `named` hold what each record and each request tells; null where history tells nothing.
 */
export function routedDesk(
  replied: readonly (DeskDay | null)[],
  named: readonly (DeskDay | null)[],
): Routing | null {
  const first = earliest(replied.filter((day) => day !== null));
  if (first !== null) return { ...first, why: 'replied-first' };
  const told = earliest(named.filter((day) => day !== null));
  return told === null ? null : { ...told, why: 'named-at-collection' };
}
