import { addDays, compareDates, weekday, type PlainDate, type Weekday } from './plain-date.ts';

/** Places whose holidays the product knows. A desk names one of them. */
export const placeCodes = ['jp', 'hk', 'cn', 'de-be', 'gb-eng', 'us-ca'] as const;
export type PlaceCode = (typeof placeCodes)[number];

/**
 * What a closed day is: a holiday of the place, a rest day that the yearly arrangement adds to one,
 * or a storm day, which is entered after the fact.
 */
export type ClosedDayKind =
  'public-holiday' | 'rest-day' | 'gale-warning' | 'black-rainstorm-warning';

/** One closed day with the code of its name; the client holds the words. */
export type ClosedDay = {
  readonly date: PlainDate;
  readonly kind: ClosedDayKind;
  readonly reason: string;
};

/** Where the holidays were read; `checked` only where the text itself was. */
export type CalendarSource = {
  readonly citation: string;
  readonly asRead: PlainDate;
  readonly checked: boolean;
};

/** Holidays of one place as data. Nothing is known of the days after `knownUntil` but the weekends. */
export type Calendar = {
  readonly place: string;
  readonly source: CalendarSource;
  readonly knownUntil: PlainDate;
  readonly weekend: readonly Weekday[];
  /** Weekdays that the place's law counts as public holidays (Hong Kong: Sunday). */
  readonly weeklyHolidays: readonly Weekday[];
  readonly closed: readonly ClosedDay[];
  /** Weekend days worked in exchange for a rest day (mainland China). */
  readonly worked: readonly PlainDate[];
};

/** The holidays of the desk that acts, and those of the places whose law counts by its own. */
export type Calendars = {
  readonly desk: Calendar;
  readonly places: Readonly<Partial<Record<PlaceCode, Calendar>>>;
};

/** Why a day is none that counts, or null for one that does. */
export type DayOff = { readonly reason: string };

/** Weekends and closed days, save weekend days that are worked. */
export function offBusiness(calendar: Calendar, date: PlainDate): DayOff | null {
  if (calendar.worked.includes(date)) return null;
  return (
    offClosed(calendar, date) ??
    (calendar.weekend.includes(weekday(date)) ? { reason: 'weekend' } : null)
  );
}

/** Public holidays, weekly ones included, and storm days; a plain Saturday counts (Cap. 1 s.71). */
export function offPublicHoliday(calendar: Calendar, date: PlainDate): DayOff | null {
  const weekly = calendar.weeklyHolidays.includes(weekday(date))
    ? { reason: 'weekly-holiday' }
    : null;
  return offClosed(calendar, date) ?? weekly;
}

/** Holidays set by law with the rest days arranged around them; a plain weekend counts (Civil Code Art. 203). */
export function offStatutoryHoliday(calendar: Calendar, date: PlainDate): DayOff | null {
  return offClosed(calendar, date);
}

/** True unless the day is a weekend or closed day. Says true or false beyond `knownUntil` too, from weekends alone. */
export function isBusinessDay(calendar: Calendar, date: PlainDate): boolean {
  return offBusiness(calendar, date) === null;
}

/** The first business day after `date`. */
export function nextBusinessDay(calendar: Calendar, date: PlainDate): PlainDate {
  return firstOpen(calendar, addDays(date, 1), offBusiness);
}

/** `date` itself, or the first day after it that is no public holiday and no storm day. */
export function nextNonPublicHoliday(calendar: Calendar, date: PlainDate): PlainDate {
  return firstOpen(calendar, date, offPublicHoliday);
}

/** Whether the calendar's holidays are loaded for that day. */
export function isKnown(calendar: Calendar, date: PlainDate): boolean {
  return compareDates(date, calendar.knownUntil) <= 0;
}

/** The calendar with further closed days, such as a storm day entered after the fact. */
export function withClosedDays(calendar: Calendar, days: readonly ClosedDay[]): Calendar {
  return { ...calendar, closed: [...calendar.closed, ...days] };
}

function firstOpen(
  calendar: Calendar,
  from: PlainDate,
  off: (calendar: Calendar, date: PlainDate) => DayOff | null,
): PlainDate {
  let date = from;
  while (off(calendar, date) !== null) date = addDays(date, 1);
  return date;
}

function offClosed(calendar: Calendar, date: PlainDate): DayOff | null {
  const day = calendar.closed.find((closed) => closed.date === date);
  return day === undefined ? null : { reason: day.reason };
}
