import { describe, expect, it } from 'vitest';
import { offBusiness, offPublicHoliday, offStatutoryHoliday, type Calendar } from './calendar.ts';
import { derivationStep } from './clock.ts';
import { countSpan, rollEnd } from './period.ts';

// 2026-11-02 is a Monday.
const calendar: Calendar = {
  place: 'hk',
  source: { citation: '', asRead: '2026-11-01', checked: true },
  knownUntil: '2026-11-30',
  weekend: [0, 6],
  weeklyHolidays: [0],
  closed: [
    { date: '2026-11-04', kind: 'public-holiday', reason: 'culture-day' },
    { date: '2026-11-20', kind: 'rest-day', reason: 'bridge' },
  ],
  worked: ['2026-11-14'],
};
const step = derivationStep;
const unknown = step('holidays-not-known', '2026-11-30', { reason: 'hk' });
const CITED = 'Art. 1';

describe('a day off', () => {
  it.each([
    ['2026-11-03', null, null, null],
    ['2026-11-04', 'culture-day', 'culture-day', 'culture-day'],
    ['2026-11-07', 'weekend', null, null],
    ['2026-11-08', 'weekend', 'weekly-holiday', null],
    ['2026-11-14', null, null, null],
  ])('%s', (date, business, holiday, statutory) => {
    const off = (reason: string | null) => (reason === null ? null : { reason });
    expect(offBusiness(calendar, date)).toEqual(off(business));
    expect(offPublicHoliday(calendar, date)).toEqual(off(holiday));
    expect(offStatutoryHoliday(calendar, date)).toEqual(off(statutory));
  });
});

describe('a span', () => {
  it.each([
    ['2026-01-31', 3, 'calendar-day', 'day-after', '2026-02-03', false],
    ['2026-01-31', 3, 'calendar-day', 'start-day', '2026-02-02', false],
    ['2026-01-31', 2, 'week', 'day-after', '2026-02-14', false],
    ['2026-01-15', 1, 'month', 'day-after', '2026-02-15', false],
    ['2026-01-15', 1, 'month', 'start-day', '2026-02-14', false],
    ['2026-01-31', 1, 'month', 'day-after', '2026-02-28', true],
    ['2026-01-31', 14, 'month', 'day-after', '2027-03-31', false],
    ['2024-02-29', 1, 'year', 'day-after', '2025-02-28', true],
    ['2024-02-29', 4, 'year', 'day-after', '2028-02-29', false],
    ['2024-02-28', 2, 'year', 'start-day', '2026-02-27', false],
  ] as const)('from %s, %i of %s, %s', (start, amount, unit, countFrom, date, isClamped) => {
    const counted = step('counted', date, { amount, unit, citation: CITED });
    expect(countSpan(start, { amount, unit }, countFrom, calendar, CITED)).toEqual({
      date,
      steps: isClamped ? [counted, step('clamped', date)] : [counted],
    });
  });

  it.each([
    ['2026-11-02', 1, 'day-after', '2026-11-03', [], false],
    ['2026-11-02', 1, 'start-day', '2026-11-02', [], false],
    ['2026-11-02', 2, 'day-after', '2026-11-05', ['2026-11-04'], false],
    ['2026-11-05', 3, 'day-after', '2026-11-10', [], false],
    ['2026-11-12', 2, 'day-after', '2026-11-14', [], false],
    ['2026-11-27', 1, 'day-after', '2026-11-30', [], false],
    ['2026-11-27', 2, 'day-after', '2026-12-01', [], true],
  ] as const)('from %s, %i business days, %s', (start, amount, countFrom, date, off, isBeyond) => {
    const unit = 'business-day';
    expect(countSpan(start, { amount, unit }, countFrom, calendar, CITED)).toEqual({
      date,
      steps: [
        ...off.map((day) => step('day-off', day, { reason: 'culture-day' })),
        step('counted', date, { amount, unit, citation: CITED }),
        ...(isBeyond ? [unknown] : []),
      ],
    });
  });
});

describe('an end', () => {
  it.each([
    ['none', '2026-11-04', '2026-11-04', [], false],
    ['none', '2026-12-06', '2026-12-06', [], false],
    ['next-business-day', '2026-11-03', '2026-11-03', [], false],
    ['next-business-day', '2026-11-04', '2026-11-05', ['culture-day'], false],
    ['next-business-day', '2026-11-20', '2026-11-23', ['bridge', 'weekend', 'weekend'], false],
    ['next-business-day', '2026-11-30', '2026-11-30', [], false],
    ['next-business-day', '2026-12-01', '2026-12-01', [], true],
    ['next-non-public-holiday', '2026-11-07', '2026-11-07', [], false],
    ['next-non-public-holiday', '2026-11-08', '2026-11-09', ['weekly-holiday'], false],
    ['day-after-statutory-holiday', '2026-11-08', '2026-11-08', [], false],
    ['day-after-statutory-holiday', '2026-11-20', '2026-11-21', ['bridge'], false],
  ] as const)('rolled by %s from %s', (roll, end, date, reasons, isBeyond) => {
    const { date: rolled, steps } = rollEnd(end, roll, calendar, CITED);
    expect(rolled).toBe(date);
    expect(steps.filter(({ code }) => code === 'day-off').map(({ reason }) => reason)).toEqual(
      reasons,
    );
    expect(
      steps.every(({ code, citation }) => code === 'holidays-not-known' || citation === CITED),
    ).toBe(true);
    expect(steps.filter(({ code }) => code === 'rolled')).toEqual(
      date === end ? [] : [step('rolled', date, { citation: CITED })],
    );
    expect(steps.filter(({ code }) => code === 'holidays-not-known')).toEqual(
      isBeyond ? [unknown] : [],
    );
  });
});
