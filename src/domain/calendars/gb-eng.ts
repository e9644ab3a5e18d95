import type { Calendar, ClosedDay } from '../calendar.ts';

/**
 * London: bank holidays of England and Wales. Compared day by day with the list that GOV.UK publishes for the three years,
 * which names the days by custom and proclamation (Good Friday, early May, substitutes) too.
 */
export const london: Calendar = {
  place: 'gb-eng',
  source: {
    citation: 'Banking and Financial Dealings Act 1971',
    asRead: '2026-11-22',
    checked: true,
  },
  knownUntil: '2028-12-31',
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
    holiday('2028-01-03', 'new-years-day-substitute'),
    holiday('2028-04-14', 'good-friday'),
    holiday('2028-04-17', 'easter-monday'),
    holiday('2028-05-01', 'early-may-bank-holiday'),
    holiday('2028-05-29', 'spring-bank-holiday'),
    holiday('2028-08-28', 'summer-bank-holiday'),
    holiday('2028-12-25', 'christmas-day'),
    holiday('2028-12-26', 'boxing-day'),
  ],
  worked: [],
};

function holiday(date: string, reason: string): ClosedDay {
  return { date, kind: 'public-holiday', reason };
}
