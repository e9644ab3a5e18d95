import type { Calendar, ClosedDay } from '../calendar.ts';

/**
 * Hong Kong: general holidays under Cap. 149; every Sunday is one too. Gale-warning and black-rainstorm days are added as
 * they happen. Compared day by day with what the government announced: for 2026 its notice of 16 May 2025, for 2027 its table
 * as two others reproduce it.
 */
export const hongKong: Calendar = {
  place: 'hk',
  source: {
    citation: 'General Holidays Ordinance (Cap. 149)',
    asRead: '2026-11-22',
    checked: true,
  },
  knownUntil: '2027-12-31',
  weekend: [6, 0],
  weeklyHolidays: [0],
  closed: [
    holiday('2026-01-01', 'new-years-day'),
    holiday('2026-02-17', 'lunar-new-year'),
    holiday('2026-02-18', 'lunar-new-year-second-day'),
    holiday('2026-02-19', 'lunar-new-year-third-day'),
    holiday('2026-04-03', 'good-friday'),
    holiday('2026-04-04', 'day-after-good-friday'),
    holiday('2026-04-06', 'day-after-ching-ming'),
    holiday('2026-04-07', 'day-after-easter-monday'),
    holiday('2026-05-01', 'labour-day'),
    holiday('2026-05-25', 'day-after-birthday-of-the-buddha'),
    holiday('2026-06-19', 'tuen-ng'),
    holiday('2026-07-01', 'sar-establishment-day'),
    holiday('2026-09-26', 'day-after-mid-autumn'),
    holiday('2026-10-01', 'national-day'),
    holiday('2026-10-19', 'day-after-chung-yeung'),
    holiday('2026-12-25', 'christmas-day'),
    holiday('2026-12-26', 'first-weekday-after-christmas'),
    holiday('2027-01-01', 'new-years-day'),
    holiday('2027-02-06', 'lunar-new-year'),
    holiday('2027-02-08', 'lunar-new-year-third-day'),
    holiday('2027-02-09', 'lunar-new-year-fourth-day'),
    holiday('2027-03-26', 'good-friday'),
    holiday('2027-03-27', 'day-after-good-friday'),
    holiday('2027-03-29', 'easter-monday'),
    holiday('2027-04-05', 'ching-ming'),
    holiday('2027-05-01', 'labour-day'),
    holiday('2027-05-13', 'birthday-of-the-buddha'),
    holiday('2027-06-09', 'tuen-ng'),
    holiday('2027-07-01', 'sar-establishment-day'),
    holiday('2027-09-16', 'day-after-mid-autumn'),
    holiday('2027-10-01', 'national-day'),
    holiday('2027-10-08', 'chung-yeung'),
    holiday('2027-12-25', 'christmas-day'),
    holiday('2027-12-27', 'first-weekday-after-christmas'),
  ],
  worked: [],
};

function holiday(date: string, reason: string): ClosedDay {
  return { date, kind: 'public-holiday', reason };
}
