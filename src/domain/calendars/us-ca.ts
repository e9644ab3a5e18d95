import type { Calendar, ClosedDay } from '../calendar.ts';

/**
 * California: the holidays on which offices of the state are closed. A holiday on a Sunday moves to the Monday. The
 * statute names further days on which they are open (such as 12 February and 9 September), and the offices close on the
 * day after Thanksgiving by agreement: to leave these out gives the earlier, careful date. Compared with the text of the
 * statute, the list of the state's personnel office and, for 2026, that of its courts.
 */
export const california: Calendar = {
  place: 'us-ca',
  source: { citation: 'Government Code 6700, 6701', asRead: '2026-11-22', checked: true },
  knownUntil: '2027-12-31',
  weekend: [6, 0],
  weeklyHolidays: [],
  closed: [
    holiday('2026-01-01', 'new-years-day'),
    holiday('2026-01-19', 'martin-luther-king-day'),
    holiday('2026-02-16', 'presidents-day'),
    holiday('2026-03-31', 'cesar-chavez-day'),
    holiday('2026-05-25', 'memorial-day'),
    holiday('2026-07-04', 'independence-day'),
    holiday('2026-09-07', 'labor-day'),
    holiday('2026-11-11', 'veterans-day'),
    holiday('2026-11-26', 'thanksgiving-day'),
    holiday('2026-12-25', 'christmas-day'),
    holiday('2027-01-01', 'new-years-day'),
    holiday('2027-01-18', 'martin-luther-king-day'),
    holiday('2027-02-15', 'presidents-day'),
    holiday('2027-03-31', 'cesar-chavez-day'),
    holiday('2027-05-31', 'memorial-day'),
    holiday('2027-07-05', 'independence-day'),
    holiday('2027-09-06', 'labor-day'),
    holiday('2027-11-11', 'veterans-day'),
    holiday('2027-11-25', 'thanksgiving-day'),
    holiday('2027-12-25', 'christmas-day'),
  ],
  worked: [],
};

function holiday(date: string, reason: string): ClosedDay {
  return { date, kind: 'public-holiday', reason };
}
