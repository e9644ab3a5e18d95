import type { Instant } from './instant.ts';
import type { PlainDate } from './plain-date.ts';
import {
  requestKinds,
  type QueueSort,
  type RequestKind,
  type RequestStatus,
} from './vocabulary.ts';

/** What the order of the queue goes by. Days and minutes are those of the desk that holds the request. */
export type Standing = {
  readonly id: string;
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  readonly receivedAt: Instant;
  readonly closedAt: Instant | null;
  /** The date that acts, the minute of the day where the clock names one, and the days left. */
  readonly due: {
    readonly on: PlainDate;
    readonly minute: number | null;
    readonly daysLeft: number;
  } | null;
  readonly waitingSince: Instant | null;
};

/** Later than every moment that a request can name. */
const NEVER = 9e15;

/**
 * Where a request stands under a sort: a word whose alphabetical order is the order of the queue, so that a list can
 * be cut at any place. By urgency: overdue first, then the strictest date, then who has waited longest; closed ones by
 * when they closed, the newest first. Ties end with the number, so no two places are the same.
 */
export function queuePlace(one: Standing, sort: QueueSort): string {
  switch (sort) {
    case 'urgency':
      return urgency(one);
    case 'number':
      return numberPlace(one.id);
    case 'kind':
      return `${String(requestKinds.indexOf(one.kind))} ${urgency(one)}`;
    case 'waiting':
      return `${moment(one.waitingSince ?? NEVER)} ${urgency(one)}`;
  }
}

function urgency({ status, closedAt, due, receivedAt, id }: Standing): string {
  const pressing =
    status === 'closed'
      ? `2 ${moment(NEVER - (closedAt ?? 0))}`
      : due === null
        ? '1 9999-12-31 9999'
        : `${due.daysLeft < 0 ? '0' : '1'} ${due.on} ${String(due.minute ?? 9999).padStart(4, '0')}`;
  return `${pressing} ${moment(receivedAt)} ${numberPlace(id)}`;
}

/** R-999 stands before R-1000. */
function numberPlace(id: string): string {
  return id.replace(/\d+/, (digits) => digits.padStart(9, '0'));
}

function moment(at: Instant): string {
  return String(at).padStart(16, '0');
}

/**
 * The request to act on next, of those that can be acted on in the order of urgency: the first, or for whoever stands
 * on one of them the one after it, and from the last on to the first again. Null where nothing needs anybody.
 */
export function nextBest(inOrder: readonly string[], here: string | null): string | null {
  const at = here === null ? -1 : inOrder.indexOf(here);
  return inOrder[at + 1] ?? inOrder[0] ?? null;
}
