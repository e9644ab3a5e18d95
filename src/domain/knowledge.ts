import type { Item } from './customer.ts';
import { DAY, type Instant } from './instant.ts';
import type { KnowledgeGuard } from './outbox.ts';
import type { QuestionSet, Verification } from './request.ts';
import { questionFields, type QuestionField } from './record-vocabulary.ts';

/** Failed sets in one request that lock the questions (rule 4). */
export const FAILURES_PER_REQUEST = 3;
/** Failed sets per person in 24 hours, over all agents, desks and aliases, that lock the questions (rule 4). */
export const FAILURES_PER_PERSON = 5;

/** Questions with at least a thousand likely answers; at least half of a set is made of them (rule 2). */
const hardToGuess: ReadonlySet<QuestionField> = new Set([
  'customer-number',
  'last-invoice-number',
  'last-invoice-amount',
  'delivery-reference',
  'imported-number',
]);

/** Whether an item is a question that scores a point when answered. */
export function isQuestion(item: Item): boolean {
  return isQuestionField(item.field);
}

/** Whether a field stands in the question catalogue. */
export function isQuestionField(field: string): field is QuestionField {
  return (questionFields as readonly string[]).includes(field);
}

/**
 * Questions that may be asked: held, not declined, not disputed, and not seen in the last 14 days by this agent
 * or for this request (rule 3). One item a field.
 */
export function usableQuestions(
  items: readonly Item[],
  seen: ReadonlySet<string>,
): readonly QuestionField[] {
  // Whoever declined to give it is not asked for it again, even where a file or another record brought it in (H3).
  const declined = new Set(
    items.flatMap(({ state, field }) => (state === 'declined' ? [field] : [])),
  );
  const usable = items.filter(
    (item) =>
      item.state === 'held' && !item.disputed && !declined.has(item.field) && !seen.has(item.field),
  );
  return questionFields.filter((field) => usable.some((item) => item.field === field));
}

/**
 * Chooses one whole set for an attempt: `points` questions, at least half of them hard to guess, others than those of
 * earlier attempts where the record allows. `pick` gives a whole number below its argument. Null where the record
 * cannot give a set: then rule 11 opens the other way.
 */
export function chooseSet(
  usable: readonly QuestionField[],
  points: number,
  earlier: readonly QuestionSet[],
  pick: (below: number) => number,
): readonly QuestionField[] | null {
  const hardNeeded = Math.ceil(points / 2);
  const asked = new Set(earlier.flatMap((set) => set.questions));
  const byFreshness = [
    ...shuffle(
      usable.filter((field) => !asked.has(field)),
      pick,
    ),
    ...shuffle(
      usable.filter((field) => asked.has(field)),
      pick,
    ),
  ];
  const hard = byFreshness.filter((field) => hardToGuess.has(field)).slice(0, hardNeeded);
  if (hard.length < hardNeeded || usable.length < points) return null;
  const rest = byFreshness.filter((field) => !hard.includes(field)).slice(0, points - hard.length);
  return questionFields.filter((field) => hard.includes(field) || rest.includes(field));
}

function shuffle<T>(list: readonly T[], pick: (below: number) => number): T[] {
  const out = [...list];
  for (let last = out.length - 1; last > 0; last -= 1) {
    const other = pick(last + 1);
    const a = out[last];
    const b = out[other];
    if (a !== undefined && b !== undefined) [out[last], out[other]] = [b, a];
  }
  return out;
}

/** Whether a record can give a whole set at all. */
export function canGiveSet(usable: readonly QuestionField[], points: number): boolean {
  return chooseSet(usable, points, [], () => 0) !== null;
}

/** Until when the questions are locked for a request and its person, or null. */
export function lockedUntil(
  verification: Verification,
  guard: KnowledgeGuard | null,
  now: Instant,
): Instant | null {
  const inRequest = verification.sets
    .filter((set) => set.verdict === 'not-confirmed')
    .flatMap((set) =>
      set.answeredAt !== null && set.answeredAt >= verification.countedFrom ? [set.answeredAt] : [],
    );
  const ends = [lockEnd(inRequest, FAILURES_PER_REQUEST, Infinity), personLockEnd(guard)];
  const until = Math.max(...ends.map((end) => end ?? 0));
  return until > now ? until : null;
}

/** Until when the questions of a person are locked over all requests, or null where they never were. */
function personLockEnd(guard: KnowledgeGuard | null): Instant | null {
  if (guard === null) return null;
  return lockEnd(
    guard.failures.filter((at) => at >= guard.countedFrom),
    FAILURES_PER_PERSON,
    DAY,
  );
}

/** Replays failures in order: the count starts anew once a lock has ended. */
function lockEnd(failures: readonly Instant[], limit: number, window: number): Instant | null {
  let counted: Instant[] = [];
  let end: Instant | null = null;
  for (const at of [...failures].sort((a, b) => a - b)) {
    if (end !== null && at >= end) {
      counted = [];
      end = null;
    }
    counted = [...counted.filter((earlier) => at - earlier < window), at];
    if (counted.length >= limit) end = at + DAY;
  }
  return end;
}

/** Sets that may still fail before the questions lock. */
export function attemptsLeft(
  verification: Verification,
  guard: KnowledgeGuard | null,
  now: Instant,
): number {
  let left = 0;
  let probe = verification;
  let person = guard;
  while (left < FAILURES_PER_REQUEST && lockedUntil(probe, person, now) === null) {
    left += 1;
    const failed: QuestionSet = {
      attempt: 0,
      points: 0,
      questions: [],
      askedAt: now,
      verdict: 'not-confirmed',
      answeredAt: now,
    };
    probe = { ...probe, sets: [...probe.sets, failed] };
    person = person === null ? null : { ...person, failures: [...person.failures, now] };
  }
  return left;
}
