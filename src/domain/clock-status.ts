import type { LocalMoment } from './clock-history.ts';
import type { ClockStatus } from './clock.ts';
import { compareDates, daysBetween, type PlainDate } from './plain-date.ts';

/** Where a clock stands: met once done, overdue after its date, else as `open` says. */
export function clockStatus(
  open: ClockStatus,
  due: PlainDate | null,
  done: LocalMoment | null,
  today: PlainDate,
): ClockStatus {
  if (done !== null) return due !== null && compareDates(done.date, due) > 0 ? 'met-late' : 'met';
  return due !== null && compareDates(today, due) > 0 ? 'overdue' : open;
}

/** Days from today to the date; null without one, and once the clock is met. */
export function daysLeft(
  status: ClockStatus,
  due: PlainDate | null,
  today: PlainDate,
): number | null {
  return due === null || status === 'met' || status === 'met-late' ? null : daysBetween(today, due);
}
