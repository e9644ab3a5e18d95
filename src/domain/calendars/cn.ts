import type { Calendar, ClosedDay } from '../calendar.ts';

/**
 * Mainland China: statutory holidays with the rest days and worked weekend days of the yearly State Council notice.
 * Compared day by day with the notice of 4 November 2025 for 2026. The notice for 2027 is not loaded yet.
 */
export const mainlandChina: Calendar = {
  place: 'cn',
  source: {
    citation: 'Measures on National Festivals and Memorial Days (2024-11-10)',
    asRead: '2026-11-22',
    checked: true,
  },
  knownUntil: '2026-12-31',
  weekend: [6, 0],
  weeklyHolidays: [],
  closed: [
    holiday('2026-01-01', 'new-years-day'),
    restDay('2026-01-02', 'new-years-day'),
    restDay('2026-01-03', 'new-years-day'),
    restDay('2026-02-15', 'spring-festival'),
    holiday('2026-02-16', 'spring-festival'),
    holiday('2026-02-17', 'spring-festival'),
    holiday('2026-02-18', 'spring-festival'),
    holiday('2026-02-19', 'spring-festival'),
    restDay('2026-02-20', 'spring-festival'),
    restDay('2026-02-21', 'spring-festival'),
    restDay('2026-02-22', 'spring-festival'),
    restDay('2026-02-23', 'spring-festival'),
    restDay('2026-04-04', 'qingming'),
    holiday('2026-04-05', 'qingming'),
    restDay('2026-04-06', 'qingming'),
    holiday('2026-05-01', 'labour-day'),
    holiday('2026-05-02', 'labour-day'),
    restDay('2026-05-03', 'labour-day'),
    restDay('2026-05-04', 'labour-day'),
    restDay('2026-05-05', 'labour-day'),
    holiday('2026-06-19', 'dragon-boat'),
    restDay('2026-06-20', 'dragon-boat'),
    restDay('2026-06-21', 'dragon-boat'),
    holiday('2026-09-25', 'mid-autumn'),
    restDay('2026-09-26', 'mid-autumn'),
    restDay('2026-09-27', 'mid-autumn'),
    holiday('2026-10-01', 'national-day'),
    holiday('2026-10-02', 'national-day'),
    holiday('2026-10-03', 'national-day'),
    restDay('2026-10-04', 'national-day'),
    restDay('2026-10-05', 'national-day'),
    restDay('2026-10-06', 'national-day'),
    restDay('2026-10-07', 'national-day'),
  ],
  worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
};

function holiday(date: string, reason: string): ClosedDay {
  return { date, kind: 'public-holiday', reason };
}

function restDay(date: string, reason: string): ClosedDay {
  return { date, kind: 'rest-day', reason };
}
