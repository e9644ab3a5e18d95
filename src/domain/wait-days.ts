import type { Wait, WaitReason } from './clock-history.ts';
import { addDays, compareDates, daysBetween, laterDate, type PlainDate } from './plain-date.ts';

/** A wait's days that do not count, each day once however many waits overlap on it. */
export type WaitSpan = {
  readonly reason: WaitReason;
  readonly days: number;
  readonly isOpen: boolean;
};

/**
 * The days that waits add to a period, in order. A wait that began after the period's end adds nothing:
 * what has lapsed does not come back. An open wait counts until today.
 * `inclusive` counts the day of asking and the day of the answer too (a pause), but not day 0, which no period
 * counts anyway; else the difference of the two.
 */
export function waitDays(
  waits: readonly Wait[],
  reasons: readonly WaitReason[],
  period: { readonly start: PlainDate; readonly end: PlainDate },
  today: PlainDate,
  counting: 'inclusive' | 'difference',
): readonly WaitSpan[] {
  const spans: WaitSpan[] = [];
  const extra = counting === 'inclusive' ? 1 : 0;
  let end = period.end;
  let covered = addDays(period.start, extra);
  const inOrder = waits
    .filter((wait) => reasons.includes(wait.reason))
    .toSorted((a, b) => compareDates(a.from.date, b.from.date));
  for (const wait of inOrder) {
    if (compareDates(wait.from.date, end) > 0) continue;
    const from = laterDate(wait.from.date, covered);
    const until = wait.until === null ? laterDate(today, wait.from.date) : wait.until.date;
    const days = Math.max(0, daysBetween(from, until) + extra);
    end = addDays(end, days);
    covered = laterDate(covered, addDays(until, extra));
    if (days > 0 || wait.until === null)
      spans.push({ reason: wait.reason, days, isOpen: wait.until === null });
  }
  return spans;
}
