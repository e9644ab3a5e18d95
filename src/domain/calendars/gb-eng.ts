import type { Calendar, ClosedDay } from '../calendar.ts';

/**
 * London: bank holidays of England and Wales. Schedule 1 of the Act was read; the days that rest on custom or proclamation
 * (Good Friday, early May, substitutes) were not.
 */
export const london: Calendar = {
  place: 'gb-eng',
  source: {
    citation: 'Banking and Financial Dealings Act 1971',
    asRead: '2026-11-21',
    checked: false,
  },
  knownUntil: '2027-12-31',
  weekend: [6, 0],
  weeklyHolidays: [],
  closed: [
    holiday('2026-01-01', 'new-years-day'),
    holiday('2026-04-03', 'good-friday'),
    holiday('2026-04-06', 'easter-monday'),
    holiday('2026-05-04', 'early-may-bank-holiday'),
    holiday('2026-05-25', 'spring-bank-holiday'),
    holiday('2026-08-31', 'summer-bank-holiday'),
    holiday('2026-12-25', 'christmas-day'),
    holiday('2026-12-28', 'boxing-day-substitute'),
    holiday('2027-01-01', 'new-years-day'),
    holiday('2027-03-26', 'good-friday'),
    holiday('2027-03-29', 'easter-monday'),
    holiday('2027-05-03', 'early-may-bank-holiday'),
    holiday('2027-05-31', 'spring-bank-holiday'),
    holiday('2027-08-30', 'summer-bank-holiday'),
    holiday('2027-12-27', 'christmas-day-substitute'),
    holiday('2027-12-28', 'boxing-day-substitute'),
  ],
  worked: [],
};

function holiday(date: string, reason: string): ClosedDay {
  return { date, kind: 'public-holiday', reason };
}
