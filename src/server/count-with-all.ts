import { calendars } from '../domain/calendars/calendar-of.ts';
import { clockLaws } from '../domain/law/clock-law-of.ts';
import { countWith } from './clocks-of.ts';

/** Lets the clocks count by every law and with the holidays of every place. */
export function countWithAll(): void {
  countWith({ laws: clockLaws, places: calendars });
}
