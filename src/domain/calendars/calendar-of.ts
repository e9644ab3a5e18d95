import type { Calendar, Calendars, PlaceCode } from '../calendar.ts';
import { berlin } from './de-be.ts';
import { london } from './gb-eng.ts';
import { homeCalendars } from './home-calendars.ts';
import { california } from './us-ca.ts';

/** The loaded holidays of every place. */
export const calendars: Readonly<Record<PlaceCode, Calendar>> = {
  ...homeCalendars,
  'de-be': berlin,
  'gb-eng': london,
  'us-ca': california,
};

/** The loaded holidays of a place, before anything that was entered after the fact. */
export function calendarOf(place: PlaceCode): Calendar {
  return calendars[place];
}

/** What the clocks of a desk at a place need: its own holidays, and those of every place whose law it may apply. */
export function calendarsFor(place: PlaceCode): Calendars {
  return { desk: calendars[place], places: calendars };
}
