import type { Calendar, ClosedDay } from '../calendar.ts';

/**
 * Japan: national holidays with the substitute days and the day between two holidays. Both equinoxes are as announced
 * for the year. Compared day by day with what the Cabinet Office announced for 2026 and for 2027, as the press printed it.
 */
export const japan: Calendar = {
  place: 'jp',
  source: { citation: 'Act on National Holidays, Arts. 2-3', asRead: '2026-11-22', checked: true },
  knownUntil: '2027-12-31',
  weekend: [6, 0],
  weeklyHolidays: [],
  closed: [
    holiday('2026-01-01', 'new-years-day'),
    holiday('2026-01-12', 'coming-of-age-day'),
    holiday('2026-02-11', 'foundation-day'),
    holiday('2026-02-23', 'emperors-birthday'),
    holiday('2026-03-20', 'vernal-equinox-day'),
    holiday('2026-04-29', 'showa-day'),
    holiday('2026-05-03', 'constitution-day'),
    holiday('2026-05-04', 'greenery-day'),
    holiday('2026-05-05', 'childrens-day'),
    holiday('2026-05-06', 'substitute-holiday'),
    holiday('2026-07-20', 'marine-day'),
    holiday('2026-08-11', 'mountain-day'),
    holiday('2026-09-21', 'respect-for-the-aged-day'),
    holiday('2026-09-22', 'citizens-holiday'),
    holiday('2026-09-23', 'autumnal-equinox-day'),
    holiday('2026-10-12', 'sports-day'),
    holiday('2026-11-03', 'culture-day'),
    holiday('2026-11-23', 'labour-thanksgiving-day'),
    holiday('2027-01-01', 'new-years-day'),
    holiday('2027-01-11', 'coming-of-age-day'),
    holiday('2027-02-11', 'foundation-day'),
    holiday('2027-02-23', 'emperors-birthday'),
    holiday('2027-03-21', 'vernal-equinox-day'),
    holiday('2027-03-22', 'substitute-holiday'),
    holiday('2027-04-29', 'showa-day'),
    holiday('2027-05-03', 'constitution-day'),
    holiday('2027-05-04', 'greenery-day'),
    holiday('2027-05-05', 'childrens-day'),
    holiday('2027-07-19', 'marine-day'),
    holiday('2027-08-11', 'mountain-day'),
    holiday('2027-09-20', 'respect-for-the-aged-day'),
    holiday('2027-09-23', 'autumnal-equinox-day'),
    holiday('2027-10-11', 'sports-day'),
    holiday('2027-11-03', 'culture-day'),
    holiday('2027-11-23', 'labour-thanksgiving-day'),
  ],
  worked: [],
};

function holiday(date: string, reason: string): ClosedDay {
  return { date, kind: 'public-holiday', reason };
}
