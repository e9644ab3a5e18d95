/**
 * A calendar day as `YYYY-MM-DD`, without time and zone. Days of one desk are always meant in that desk's zone.
 * As text it sorts by date; whoever takes one from outside asks `isPlainDate` first.
 */
export type PlainDate = string;

/** Day of the week, 0 = Sunday to 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** True for a day that exists in the Gregorian calendar, years 0000 to 9999, written `YYYY-MM-DD`. */
export function isPlainDate(text: string): boolean {
  const parts = partsOf(text);
  if (parts === null) return false;
  return (
    parts.month >= 1 &&
    parts.month <= 12 &&
    parts.day >= 1 &&
    parts.day <= daysInMonth(parts.year, parts.month)
  );
}

/** The day `days` later (earlier when negative). Refuses a text that is no date with a RangeError. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day `months` later; a month without that day gives its last day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = read(date);
  const count = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(count / 12);
  const targetMonth = count - targetYear * 12 + 1;
  return write(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** The same day `years` later; 29 February gives 28 February in a year without it. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week of a date. */
export function weekday(date: PlainDate): Weekday {
  // Day 0 is Thursday, 1 January 1970; the remainder is 0 to 6 by construction.
  return ((((dayNumber(date) + 4) % 7) + 7) % 7) as Weekday;
}

/** Negative when `a` is the earlier day, positive when it is the later one, 0 for the same day. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The later of two days. */
export function laterDate(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? b : a;
}

/** The earlier of two days. */
export function earlierDate(a: PlainDate, b: PlainDate): PlainDate {
  return b < a ? b : a;
}

type Parts = { readonly year: number; readonly month: number; readonly day: number };

function partsOf(text: string): Parts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function read(date: PlainDate): Parts {
  const parts = partsOf(date);
  if (parts === null || !isPlainDate(date)) throw new RangeError('not a plain date');
  return parts;
}

function write(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

// Years start in March here, so that the leap day is the last of its year; eras are 400 years of 146,097 days.
function dayNumber(date: PlainDate): number {
  const { year, month, day } = read(date);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function fromDayNumber(count: number): PlainDate {
  const shifted = count + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
