import type { Calendar, ClosedDay } from '../calendar.ts';

/** Berlin: public holidays of the land. */
export const berlin: Calendar = {
  place: 'de-be',
  source: {
    citation: 'Berlin Act on Sundays and Holidays, s.1',
    asRead: '2026-11-21',
    checked: true,
  },
  knownUntil: '2027-12-31',
  weekend: [6, 0],
  weeklyHolidays: [],
  closed: [
    holiday('2026-01-01', 'new-years-day'),
    holiday('2026-03-08', 'womens-day'),
    holiday('2026-04-03', 'good-friday'),
    holiday('2026-04-06', 'easter-monday'),
    holiday('2026-05-01', 'labour-day'),
    holiday('2026-05-14', 'ascension-day'),
    holiday('2026-05-25', 'whit-monday'),
    holiday('2026-10-03', 'german-unity-day'),
    holiday('2026-12-25', 'christmas-day'),
    holiday('2026-12-26', 'second-christmas-day'),
    holiday('2027-01-01', 'new-years-day'),
    holiday('2027-03-08', 'womens-day'),
    holiday('2027-03-26', 'good-friday'),
    holiday('2027-03-29', 'easter-monday'),
    holiday('2027-05-01', 'labour-day'),
    holiday('2027-05-06', 'ascension-day'),
    holiday('2027-05-17', 'whit-monday'),
    holiday('2027-10-03', 'german-unity-day'),
    holiday('2027-12-25', 'christmas-day'),
    holiday('2027-12-26', 'second-christmas-day'),
  ],
  worked: [],
};

function holiday(date: string, reason: string): ClosedDay {
  return { date, kind: 'public-holiday', reason };
}
