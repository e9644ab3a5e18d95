import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  daysBetween,
  earlierDate,
  isPlainDate,
  laterDate,
  weekday,
} from './plain-date.ts';

const date = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays('1950-01-01', days));
const pastTheEnd = (text: string): string => addDays(text, 1).slice(8);

describe('plain dates', () => {
  it.each([
    ['2026-11-16', 40, '2026-12-26'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('%s plus %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2100-01-31', 1, '2100-02-28'],
    ['2000-01-31', 1, '2000-02-29'],
  ])('%s plus %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('gives 28 February a year after a leap day', () => {
    expect(addYears('2028-02-29', 1)).toBe('2029-02-28');
    expect(addYears('2028-02-29', 4)).toBe('2032-02-29');
  });

  it.each([
    ['2026-11-21', 6],
    ['1970-01-01', 4],
    ['1969-12-28', 0],
    ['2027-01-11', 1],
  ])('%s is weekday %i', (text, day) => {
    expect(weekday(text)).toBe(day);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-03',
    '26-04-03',
    '',
    '2026-11-21T00:00',
  ])('takes no %j for a date', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => addDays(text, 1)).toThrow(RangeError);
  });

  it('counts back what it counted forth', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(isPlainDate(to)).toBe(true);
        expect(daysBetween(from, to)).toBe(days);
        expect(Math.sign(compareDates(to, from))).toBe(Math.sign(days));
      }),
    );
  });

  it('moves the weekday by one a day', () => {
    fc.assert(
      fc.property(date, (from) => {
        expect(weekday(addDays(from, 1))).toBe((weekday(from) + 1) % 7);
      }),
    );
  });

  it('keeps the day of the month or ends on the last one', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -600, max: 600 }), (from, months) => {
        const to = addMonths(from, months);
        const isClamped = to.slice(8) !== from.slice(8);
        if (isClamped) {
          expect(pastTheEnd(to)).toBe('01');
          expect(to.slice(8) < from.slice(8)).toBe(true);
        }
      }),
    );
  });
});

describe('the days of a month', () => {
  it.each([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((last, index) => [index + 1, last]))(
    'of month %i are %i',
    (month, last) => {
      const day = (number: number) =>
        `2026-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
      expect([0, 1, last, last + 1].map((number) => isPlainDate(day(number)))).toEqual([
        false,
        true,
        true,
        false,
      ]);
      expect(addDays(day(last), 1).slice(8)).toBe('01');
    },
  );

  it('are written with four, two and two digits', () => {
    expect(addDays('0009-12-31', 1)).toBe('0010-01-01');
    expect(addMonths('0999-01-05', 1)).toBe('0999-02-05');
  });

  it.each(['', '2026-2-30', 'x2026-11-21', '2026-11-21x', '2026-02-30'])('refuses %s', (text) => {
    expect(() => addDays(text, 1)).toThrow(new RangeError('not a plain date'));
    expect(() => addMonths(text, 1)).toThrow(new RangeError('not a plain date'));
  });

  it.each([
    ['2026-11-21', '2026-11-22', '2026-11-21', '2026-11-22'],
    ['2026-11-22', '2026-11-21', '2026-11-21', '2026-11-22'],
    ['2026-11-21', '2026-11-21', '2026-11-21', '2026-11-21'],
  ])('of %s and %s, %s is the earlier', (a, b, earlier, later) => {
    expect(earlierDate(a, b)).toBe(earlier);
    expect(laterDate(a, b)).toBe(later);
  });
});
