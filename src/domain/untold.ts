import type { Item } from './customer.ts';
import type { Instant } from './instant.ts';
import type { RequestRecord } from './request.ts';
import type { MessageKind } from './message-vocabulary.ts';

/** Word that the desk owed the customer and could not send, because no contact point of theirs may be written to. */
export type Untold = {
  readonly kind: MessageKind;
  readonly at: Instant;
  /** Whether the log says so already. */
  readonly isEntered: boolean;
};

/** What is done instead: by registered post to the address that is held, once a paper shows the same; else when they turn to us. */
export type Instead = 'post' | 'in-person';

/** The request of which somebody could not be told. It is entered in the log next. */
export function couldNotTell(
  request: RequestRecord,
  kind: MessageKind,
  at: Instant,
): RequestRecord {
  const before = request.course.untold ?? [];
  return {
    ...request,
    course: { ...request.course, untold: [...before, { kind, at, isEntered: false }] },
  };
}

/** What the log does not say yet; null where it says all. */
export function notEntered({ course }: Pick<RequestRecord, 'course'>): Untold | null {
  return (course.untold ?? []).find(({ isEntered }) => !isEntered) ?? null;
}

/** The request once the log says it of one. */
export function entered(request: RequestRecord, one: Untold): RequestRecord {
  const untold = (request.course.untold ?? []).map((each) =>
    each === one ? { ...each, isEntered: true } : each,
  );
  return { ...request, course: { ...request.course, untold } };
}

/** Whether word of a kind was owed in vain since a moment. */
export function wasOwedInVain(
  { course }: Pick<RequestRecord, 'course'>,
  kind: MessageKind,
  since: Instant,
): boolean {
  return (course.untold ?? []).some((one) => one.kind === kind && one.at >= since);
}

/** What is left to do where a person cannot be written to (rule 11). */
export function insteadOf(items: readonly Item[]): Instead {
  const isHeld = items.some(
    ({ field, state, disputed }) => field === 'post' && state === 'held' && !disputed,
  );
  return isHeld ? 'post' : 'in-person';
}
