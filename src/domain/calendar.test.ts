import { describe, expect, it } from 'vitest';
import {
  isBusinessDay,
  isKnown,
  nextBusinessDay,
  nextNonPublicHoliday,
  placeCodes,
  withClosedDays,
  type PlaceCode,
} from './calendar.ts';
import { calendarOf } from './calendars/calendar-of.ts';
import { isPlainDate, weekday } from './plain-date.ts';

describe('business days', () => {
  it.each<[PlaceCode, string, boolean]>([
    ['jp', '2026-11-23', false],
    ['jp', '2026-11-24', true],
    ['jp', '2026-11-21', false],
    ['jp', '2026-09-22', false],
    ['jp', '2027-03-22', false],
    ['hk', '2026-12-26', false],
    ['hk', '2027-02-09', false],
    ['hk', '2027-02-10', true],
    ['cn', '2026-10-07', false],
    ['cn', '2026-10-08', true],
    ['cn', '2026-10-10', true],
    ['cn', '2026-10-11', false],
    ['gb-eng', '2026-12-28', false],
    ['gb-eng', '2028-01-03', false],
    ['gb-eng', '2028-01-04', true],
    ['gb-eng', '2028-12-26', false],
  ])('in %s, %s: %s', (place, date, isOpen) => {
    expect(isBusinessDay(calendarOf(place), date)).toBe(isOpen);
  });

  it.each<[PlaceCode, string, string]>([
    ['jp', '2026-11-20', '2026-11-24'],
    ['hk', '2026-12-24', '2026-12-28'],
    ['cn', '2026-10-09', '2026-10-10'],
  ])('in %s the one after %s is %s', (place, date, next) => {
    expect(nextBusinessDay(calendarOf(place), date)).toBe(next);
  });
});

describe('public holidays of Hong Kong', () => {
  it.each([
    ['2026-12-26', '2026-12-28'],
    ['2027-02-13', '2027-02-13'],
    ['2027-01-10', '2027-01-11'],
  ])('%s moves to %s', (date, moved) => {
    expect(nextNonPublicHoliday(calendarOf('hk'), date)).toBe(moved);
  });

  it('take in a storm day that was entered after the fact', () => {
    const storm = { date: '2027-01-11', kind: 'gale-warning', reason: 'gale-warning' } as const;
    const calendar = withClosedDays(calendarOf('hk'), [storm]);
    expect(nextNonPublicHoliday(calendar, '2027-01-10')).toBe('2027-01-12');
  });
});

describe('the loaded calendars', () => {
  it.each(placeCodes)('%s: real days in order, each once, none after the end', (place) => {
    const calendar = calendarOf(place);
    const dates = calendar.closed.map((day) => day.date);
    expect(dates.every(isPlainDate)).toBe(true);
    expect(dates).toEqual([...new Set(dates)].toSorted());
    expect(dates.every((date) => isKnown(calendar, date))).toBe(true);
    expect(calendar.worked.every((date) => [0, 6].includes(weekday(date)))).toBe(true);
    expect(calendar.worked.some((date) => dates.includes(date))).toBe(false);
  });

  // Both governments announce the same number for every year; a day that is missing or doubled shows here.
  it.each<[PlaceCode, number, readonly string[]]>([
    ['hk', 17, ['2026', '2027']],
    ['gb-eng', 8, ['2026', '2027', '2028']],
  ])('%s: %i days a year, none where no work is lost', (place, count, years) => {
    const { closed, weeklyHolidays, weekend } = calendarOf(place);
    const idle = place === 'hk' ? weeklyHolidays : weekend;
    const perYear = years.map((year) => closed.filter(({ date }) => date.startsWith(year)).length);
    expect(perYear).toEqual(years.map(() => count));
    expect(closed.filter(({ date }) => idle.includes(weekday(date)))).toEqual([]);
  });

  it('say where they end', () => {
    expect(isKnown(calendarOf('cn'), '2026-12-31')).toBe(true);
    expect(isKnown(calendarOf('cn'), '2027-01-01')).toBe(false);
  });
});
